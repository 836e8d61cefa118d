package io.tradesift.model;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import java.util.ArrayList;
import java.util.List;

/** Scores features: bias plus weights, nothing else. */
public final class LinearModel {

    private final Weights weights;

    public LinearModel(Weights weights) {
        this.weights = weights;
    }

    public Scoring score(List<Feature> features) {
        List<Scoring.Contribution> contributions = new ArrayList<>(features.size());
        for (Feature feature : features) {
            double[] row = weights.of(feature.name());
            if (row != null) {
                contributions.add(new Scoring.Contribution(feature, row));
            }
        }
        Scoring scoring = new Scoring(weights.bias(), contributions);
        // Mere build and stray letters say nothing about who writes: then only the bias speaks.
        return scoring.hasEvidence() ? scoring : new Scoring(weights.bias(), List.of());
    }

    /** The scores if a signal that was not found had been, all else being equal. */
    public Scores with(Scoring scoring, String signal) {
        double[] row = weights.of(FeatureKind.SIGNAL.named(signal));
        double[] logits = new double[Label.values().length];
        for (Label label : Label.values()) {
            logits[label.ordinal()] = scoring.logit(label)
                    - scoring.contribution(FeatureExtractor.NO_SIGNAL, label)
                    + (row == null ? 0 : row[label.ordinal()]);
        }
        return Scores.ofLogits(logits);
    }

    public int knownFeatures() {
        return weights.rows().size();
    }
}
