package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import java.util.Arrays;
import java.util.List;

/** Finds the temperature at which probabilities are worth their face value. */
final class Calibration {

    private static final double COLDEST = 0.1;
    private static final double HOTTEST = 10;
    private static final int STEPS = 60;

    private Calibration() {}

    /** The temperature with the least log loss; the loss has one minimum, found by ternary search. */
    static double temperature(List<double[]> logits, List<Label> labels) {
        double low = Math.log(COLDEST);
        double high = Math.log(HOTTEST);
        for (int step = 0; step < STEPS; step++) {
            double third = (high - low) / 3;
            if (loss(logits, labels, Math.exp(low + third)) < loss(logits, labels, Math.exp(high - third))) {
                high -= third;
            } else {
                low += third;
            }
        }
        return Math.exp((low + high) / 2);
    }

    static Scores scores(double[] logits, double temperature) {
        return Scores.ofLogits(
                Arrays.stream(logits).map(logit -> logit / temperature).toArray());
    }

    private static double loss(List<double[]> logits, List<Label> labels, double temperature) {
        double loss = 0;
        for (int i = 0; i < labels.size(); i++) {
            loss -= Math.log(Math.max(1e-12, scores(logits.get(i), temperature).of(labels.get(i))));
        }
        return loss;
    }
}
