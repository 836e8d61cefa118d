package io.tradesift.model;

import io.tradesift.data.InvalidDataException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a model is and how good: travels inside the model file. Holds no clock time, so that the same input gives the
 * same file.
 *
 * @param figures by dotted name, e.g. {@code corpus.messages} or {@code outOfFold.macroF1}
 */
public record ModelCard(
        String version, int featureVersion, String lexiconVersion, double temperature, Map<String, String> figures) {

    private static final String VERSION = "model.version";
    private static final String FEATURES = "model.features";
    private static final String LEXICON = "model.lexicon";
    private static final String TEMPERATURE = "model.temperature";

    public ModelCard {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    String toText() {
        Map<String, String> entries = new TreeMap<>(figures);
        entries.put(VERSION, version);
        entries.put(FEATURES, Integer.toString(featureVersion));
        entries.put(LEXICON, lexiconVersion);
        entries.put(TEMPERATURE, Double.toString(temperature));
        StringBuilder text = new StringBuilder();
        entries.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    static ModelCard parse(String text) {
        Map<String, String> entries = new TreeMap<>();
        for (String line : text.lines().toList()) {
            String[] pair = line.split("=", 2);
            if (pair.length != 2) {
                throw new InvalidDataException(
                        "model card: not a key and a value: a line of " + line.length() + " characters");
            }
            entries.put(pair[0], pair[1]);
        }
        return new ModelCard(
                take(VERSION, entries),
                Integer.parseInt(take(FEATURES, entries)),
                take(LEXICON, entries),
                Double.parseDouble(take(TEMPERATURE, entries)),
                entries);
    }

    private static String take(String key, Map<String, String> entries) {
        String value = entries.remove(key);
        if (value == null) {
            throw new InvalidDataException("model card: '" + key + "' is missing");
        }
        return value;
    }
}
