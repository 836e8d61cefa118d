package io.tradesift.peers;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import java.util.Arrays;
import java.util.List;

/** One temperature a peer: the number to divide its logits by so that probabilities are worth their face value. */
final class Calibration {

    private static final double COLDEST = 0.05;
    private static final double HOTTEST = 20;
    private static final int STEPS = 60;

    private Calibration() {}

    /** The temperature of least log loss: on the scale of its logarithm the loss has one minimum. */
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

    /** The logarithm of a probability, finite even where a library rounds it to 0. */
    static double logarithm(double probability) {
        return Math.log(Math.max(Double.MIN_NORMAL, probability));
    }

    private static double loss(List<double[]> logits, List<Label> labels, double temperature) {
        double loss = 0;
        for (int i = 0; i < labels.size(); i++) {
            loss -= logarithm(scores(logits.get(i), temperature).of(labels.get(i)));
        }
        return loss;
    }
}
