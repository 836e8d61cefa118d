package io.tradesift.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The features worth learning, and how much each tells: what is found in every message tells little, what is found in
 * few tells much.
 */
public final class Vocabulary {

    /** Chosen by cross-validation: a little sharper than the plain logarithm. */
    private static final double SHARPNESS = 1.3;

    /** Letters repeat what their word says already. */
    private static final double LETTERS = 0.5;

    /**
     * The length of every message's vector of values. It keeps a long letter from being judged more surely than a short
     * one for its length alone; how long only matters to the trainer, which converges best near 4.
     */
    private static final double LENGTH = 4;

    private final int messages;
    private final Map<String, Integer> counts;

    private Vocabulary(int messages, Map<String, Integer> counts) {
        this.messages = messages;
        this.counts = Map.copyOf(counts);
    }

    /** The features that occur in messages often enough to be learned from. */
    public static Vocabulary of(Collection<List<String>> messages) {
        Map<String, Integer> counts = new HashMap<>();
        messages.forEach(features -> features.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
        counts.entrySet().removeIf(entry -> entry.getValue() < fewestMessages(FeatureKind.of(entry.getKey())));
        return new Vocabulary(messages.size(), counts);
    }

    /** In how many messages a feature has to occur to be learned: rare runs of letters only memorise. */
    private static int fewestMessages(FeatureKind kind) {
        return switch (kind) {
            case SIGNAL, FACT, SHAPE, WORD -> 3;
            case PHRASE -> 5;
            case LETTERS -> 8;
        };
    }

    public boolean knows(String feature) {
        return counts.containsKey(feature);
    }

    /**
     * How much a feature tells, above 0.
     *
     * @throws IllegalArgumentException if it is not known
     */
    double salience(String feature) {
        Integer count = counts.get(feature);
        if (count == null) {
            throw new IllegalArgumentException("not in the vocabulary");
        }
        double rarity = Math.pow(Math.log1p((double) messages / count), SHARPNESS);
        return FeatureKind.of(feature) == FeatureKind.LETTERS ? rarity * LETTERS : rarity;
    }

    /** What brings the saliences of one message's known features to the common length. */
    static double scale(Collection<Double> saliences) {
        double squares = 0;
        for (double salience : saliences) {
            squares += salience * salience;
        }
        return squares == 0 ? 0 : LENGTH / Math.sqrt(squares);
    }

    /** The values of one message's known features. */
    public float[] values(List<String> known) {
        double scale = scale(known.stream().map(this::salience).toList());
        float[] values = new float[known.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (salience(known.get(i)) * scale);
        }
        return values;
    }

    /** Writes the counts in the order of the names, which the weights have already. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(messages);
        for (int count : new TreeMap<>(counts).values()) {
            out.writeInt(count);
        }
    }

    static Vocabulary read(DataInputStream in, Collection<String> names) throws IOException {
        int messages = in.readInt();
        Map<String, Integer> counts = new HashMap<>();
        for (String name : new TreeSet<>(names)) {
            counts.put(name, in.readInt());
        }
        return new Vocabulary(messages, counts);
    }
}
