package io.tradesift.model;

import io.tradesift.inquiry.Label;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the model learned: for each feature a weight per label, in the order of {@link Label}. Weights of a feature sum
 * to zero over the labels, so that each says how far the feature speaks for its label rather than for the others.
 *
 * @param bias the logits of a message of which nothing is known
 */
public record Weights(double[] bias, Map<String, double[]> rows) {

    public static final String BIAS = "bias";

    /** Maximum entropy weights scaled by a temperature, which calibrates without changing any ranking. */
    public static Weights of(Map<String, double[]> rows, double temperature) {
        Map<String, double[]> centred = new HashMap<>(rows.size() * 2);
        rows.forEach((name, row) -> centred.put(name, centred(row, temperature)));
        double[] bias = centred.remove(BIAS);
        return new Weights(bias == null ? new double[Label.values().length] : bias, centred);
    }

    private static double[] centred(double[] row, double temperature) {
        double mean = Arrays.stream(row).average().orElse(0);
        return Arrays.stream(row).map(weight -> (weight - mean) / temperature).toArray();
    }

    public double @Nullable [] of(String feature) {
        return rows.get(feature);
    }

    /** The logits of features given by their names. */
    public double[] logits(List<String> names) {
        double[] logits = bias.clone();
        for (String name : names) {
            double[] row = rows.get(name);
            for (int label = 0; row != null && label < logits.length; label++) {
                logits[label] += row[label];
            }
        }
        return logits;
    }
}
