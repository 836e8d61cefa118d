package io.tradesift.model;

import io.tradesift.inquiry.Scores;
import java.util.ArrayList;
import java.util.List;

/** Scores features: bias plus weight times value, nothing else. */
public final class LinearModel {

    private final Weights weights;

    public LinearModel(Weights weights) {
        this.weights = weights;
    }

    public Scoring score(List<Feature> features) {
        List<Feature> known = new ArrayList<>(features.size());
        List<Weights.Weight> weighed = new ArrayList<>(features.size());
        for (Feature feature : features) {
            Weights.Weight weight = weights.of(feature.name());
            if (weight != null) {
                known.add(feature);
                weighed.add(weight);
            }
        }
        double scale = Weights.scale(weighed);
        List<Scoring.Contribution> contributions = new ArrayList<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            contributions.add(
                    new Scoring.Contribution(known.get(i), weighed.get(i).contribution(scale)));
        }
        Scoring scoring = new Scoring(weights.bias(), contributions);
        // Mere build and stray letters say nothing about who writes: then only the bias speaks.
        return scoring.hasEvidence() ? scoring : new Scoring(weights.bias(), List.of());
    }

    /** The scores if a signal that was not found had been, all else being equal. */
    public Scores with(Scoring scoring, String signal) {
        List<String> features = new ArrayList<>(scoring.features());
        features.remove(FeatureExtractor.NO_SIGNAL);
        features.add(FeatureKind.SIGNAL.named(signal));
        return Scores.ofLogits(weights.logits(features));
    }

    public int knownFeatures() {
        return weights.features().size();
    }
}
