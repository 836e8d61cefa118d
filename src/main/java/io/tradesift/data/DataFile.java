package io.tradesift.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Opens YAML files as {@link DataMap}s. Only the structure is read: no type tag in a file creates an object. */
public final class DataFile {

    private DataFile() {}

    /** A file packaged with the service, by its absolute resource name, e.g. {@code /signals/purchase.yaml}. */
    public static DataMap resource(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new InvalidDataException(name + ": missing; it must be packaged with the service");
            }
            return parse(name, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param name what messages call the file
     */
    public static DataMap parse(String name, Reader yaml) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(yaml);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new InvalidDataException(name + ":" + line + ": not YAML: " + e.getProblem(), e);
        }
        if (root instanceof MappingNode mapping) {
            return new DataMap(name, "", mapping);
        }
        throw new InvalidDataException(name + ":1: expected keys and values");
    }
}
