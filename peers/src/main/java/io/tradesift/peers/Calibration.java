package io.tradesift.peers;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/** One temperature a peer: the number to divide its logits by so that probabilities are worth their face value. */
final class Calibration {

    private static final double COLDEST = 0.05;
    private static final double HOTTEST = 20;
    private static final int STEPS = 60;
    private static final int PARTS = 5;

    private Calibration() {}

    /** Messages to learn from, and others to see how sure one may be of what was learned. */
    record Split(List<Message> learned, List<Message> heldOut) {

        /**
         * Every fifth batch of writing is held out whole, taken from the batches in order of size. Who writes many
         * messages repeats himself, so that messages held out one by one would make every peer too sure.
         */
        static Split of(List<Message> messages) {
            Set<String> heldOut = new HashSet<>();
            List<String> batches = bySize(messages);
            for (int i = PARTS / 2; i < batches.size(); i += PARTS) {
                heldOut.add(batches.get(i));
            }
            return new Split(
                    messages.stream()
                            .filter(message -> !heldOut.contains(message.batch()))
                            .toList(),
                    messages.stream()
                            .filter(message -> heldOut.contains(message.batch()))
                            .toList());
        }

        private static List<String> bySize(List<Message> messages) {
            Map<String, Integer> sizes = new TreeMap<>();
            messages.forEach(message -> sizes.merge(message.batch(), 1, Integer::sum));
            return sizes.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /** The temperature of a peer trained on one part of the split, by what it says of the other. */
    static double temperature(Peer peer, Split split) throws IOException {
        peer.train(split.learned());
        List<double[]> logits = new ArrayList<>();
        for (Message message : split.heldOut()) {
            logits.add(peer.logits(message));
        }
        return temperature(logits, split.heldOut().stream().map(Message::label).toList());
    }

    /** The temperature of least log loss. On the scale of its logarithm the loss has one minimum. */
    static double temperature(List<double[]> logits, List<Label> labels) {
        return Math.exp(minimum(Math.log(COLDEST), Math.log(HOTTEST), scale -> loss(logits, labels, Math.exp(scale))));
    }

    static Scores scores(double[] logits, double temperature) {
        return Scores.ofLogits(
                Arrays.stream(logits).map(logit -> logit / temperature).toArray());
    }

    private static double minimum(double from, double to, DoubleUnaryOperator function) {
        double low = from;
        double high = to;
        for (int step = 0; step < STEPS; step++) {
            double third = (high - low) / 3;
            if (function.applyAsDouble(low + third) < function.applyAsDouble(high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return (low + high) / 2;
    }

    private static double loss(List<double[]> logits, List<Label> labels, double temperature) {
        double loss = 0;
        for (int i = 0; i < labels.size(); i++) {
            loss -= Math.log(Math.max(
                    Double.MIN_NORMAL, scores(logits.get(i), temperature).of(labels.get(i))));
        }
        return loss;
    }
}
