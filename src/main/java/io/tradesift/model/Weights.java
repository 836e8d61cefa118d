package io.tradesift.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the model learned. Logits stand in the order of {@link io.tradesift.inquiry.Label} and sum to zero over the
 * labels, so that each says how far something speaks for its label rather than for the others.
 *
 * @param bias the logits of a message of which nothing is known
 */
public record Weights(double[] bias, Map<String, Weight> features) {

    /**
     * @param salience how much the feature tells, beside the others of its message
     * @param logits what the value 1 of the feature adds
     */
    record Weight(double salience, double[] logits) {

        /** What the feature adds in a message of that scale. */
        double[] contribution(double scale) {
            double[] contribution = logits.clone();
            for (int i = 0; i < contribution.length; i++) {
                contribution[i] *= salience * scale;
            }
            return contribution;
        }
    }

    @Nullable
    Weight of(String feature) {
        return features.get(feature);
    }

    static double scale(Collection<Weight> known) {
        return Vocabulary.scale(known.stream().map(Weight::salience).toList());
    }

    /** The logits of features given by their names; what is not known adds nothing. */
    public double[] logits(Collection<String> names) {
        List<Weight> known = new ArrayList<>(names.size());
        for (String name : names) {
            Weight weight = of(name);
            if (weight != null) {
                known.add(weight);
            }
        }
        double scale = scale(known);
        double[] logits = bias.clone();
        for (Weight weight : known) {
            for (int label = 0; label < logits.length; label++) {
                logits[label] += weight.logits()[label] * weight.salience() * scale;
            }
        }
        return logits;
    }
}
