package io.tradesift.data;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values of a data file. Whoever reads one says which keys there may be; every mistake names its line. */
public final class DataMap {

    private final String file;
    private final String path;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    DataMap(String file, String path, MappingNode mapping) {
        this.file = file;
        this.path = path;
        this.node = mapping;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode(), path);
            if (values.put(key, tuple.getValueNode()) != null) {
                throw problem(tuple.getKeyNode(), "'" + path(key) + "' stands twice; keep one");
            }
        }
    }

    /** Refuses every key but these. */
    public DataMap allowing(String... keys) {
        Set<String> allowed = Set.of(keys);
        values.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw problem(value, "unknown key '" + path(key) + "'; known are " + String.join(", ", keys));
            }
        });
        return this;
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String string(String key) {
        return scalar(required(key), path(key));
    }

    public Optional<String> optionalString(String key) {
        return has(key) ? Optional.of(string(key)) : Optional.empty();
    }

    /** The value as {@code conversion} reads it; what it rejects with an IllegalArgumentException is reported. */
    public <T> T value(String key, Function<String, T> conversion) {
        return convert(required(key), key, conversion);
    }

    /** The strings under a key, empty if the key is not there. */
    public List<String> strings(String key) {
        return values(key, text -> text);
    }

    /** The strings under a key as {@code conversion} reads them; what it rejects is reported with its line. */
    public <T> List<T> values(String key, Function<String, T> conversion) {
        List<T> values = new ArrayList<>();
        for (Node item : has(key) ? sequence(key) : List.<Node>of()) {
            values.add(convert(item, key, conversion));
        }
        return values;
    }

    private <T> T convert(Node item, String key, Function<String, T> conversion) {
        String text = scalar(item, path(key));
        try {
            return conversion.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw problem(item, "'" + path(key) + "': '" + text + "' will not do: " + e.getMessage());
        }
    }

    public DataMap map(String key) {
        if (required(key) instanceof MappingNode mapping) {
            return new DataMap(file, path(key), mapping);
        }
        throw problem(required(key), "'" + path(key) + "': expected keys and values");
    }

    public List<DataMap> maps(String key) {
        List<DataMap> maps = new ArrayList<>();
        for (Node item : sequence(key)) {
            if (!(item instanceof MappingNode mapping)) {
                throw problem(item, "'" + path(key) + "': expected a list of keys and values");
            }
            maps.add(new DataMap(file, path(key), mapping));
        }
        return maps;
    }

    /** A mistake in this place, to be thrown. */
    public InvalidDataException problem(String message) {
        return problem(node, message);
    }

    private List<Node> sequence(String key) {
        if (required(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw problem(required(key), "'" + path(key) + "': expected a list");
    }

    private Node required(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw problem("'" + path(key) + "' is missing");
        }
        return value;
    }

    private String scalar(Node value, String where) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw problem(value, "'" + where + "': expected a text");
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private InvalidDataException problem(Node where, String message) {
        return new InvalidDataException(file + ":" + (where.getStartMark().getLine() + 1) + ": " + message);
    }
}
