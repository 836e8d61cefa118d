package io.tradesift.model;

import io.tradesift.inquiry.Label;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * What OpenNLP trained, and the values it was trained on.
 *
 * @param model its maximum entropy parameters, one per feature and label
 */
public record Maxent(AbstractModel model, Vocabulary vocabulary) {

    /** The feature that every message has with the value 1. */
    public static final String BIAS = "bias";

    /** The names of the features that a model has parameters for. */
    static Set<String> features(AbstractModel model) {
        Set<String> features = new HashSet<>(contexts(model).keySet());
        features.remove(BIAS);
        return features;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    /** Maximum entropy weights scaled by a temperature, which calibrates without changing any ranking. */
    public Weights weights(double temperature) {
        Map<String, Context> contexts = contexts(model);
        double[] bias = new double[Label.values().length];
        Map<String, Weights.Weight> weights = new HashMap<>(contexts.size() * 2);
        contexts.forEach((feature, context) -> {
            if (feature.equals(BIAS)) {
                System.arraycopy(row(context, temperature), 0, bias, 0, bias.length);
            } else {
                weights.put(feature, new Weights.Weight(vocabulary.salience(feature), row(context, temperature)));
            }
        });
        return new Weights(bias, weights);
    }

    /** In the order of {@link Label}; centred, so that it says how far a feature speaks for its label and not the others. */
    private double[] row(Context context, double temperature) {
        double[] row = new double[Label.values().length];
        for (int i = 0; i < context.getOutcomes().length; i++) {
            Label label = Label.valueOf(model.getOutcome(context.getOutcomes()[i]));
            row[label.ordinal()] = context.getParameters()[i];
        }
        double mean = IntStream.range(0, row.length)
                .mapToDouble(i -> row[i])
                .average()
                .orElse(0);
        for (int i = 0; i < row.length; i++) {
            row[i] = (row[i] - mean) / temperature;
        }
        return row;
    }
}
