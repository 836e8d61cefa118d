package io.tradesift.inquiry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The probability of each label; they sum to 1. */
public final class Scores {

    private final double[] probabilities;

    private Scores(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /** The softmax of one logit per label, in the order of {@link Label}. */
    public static Scores ofLogits(double[] logits) {
        if (logits.length != Label.values().length) {
            throw new IllegalArgumentException("one logit per label");
        }
        double greatest = Arrays.stream(logits).max().orElseThrow();
        double[] exponentials =
                Arrays.stream(logits).map(logit -> Math.exp(logit - greatest)).toArray();
        double sum = Arrays.stream(exponentials).sum();
        return new Scores(Arrays.stream(exponentials).map(value -> value / sum).toArray());
    }

    public double of(Label label) {
        return probabilities[label.ordinal()];
    }

    public double of(BuyerType type) {
        return of(Label.of(type));
    }

    public Label likeliest() {
        Label likeliest = Label.SELLER_SEEKING;
        for (Label label : Label.values()) {
            likeliest = of(label) > of(likeliest) ? label : likeliest;
        }
        return likeliest;
    }

    public BuyerType likeliestType() {
        BuyerType likeliest = BuyerType.SELLER_SEEKING;
        for (BuyerType type : BuyerType.values()) {
            likeliest = of(type) > of(likeliest) ? type : likeliest;
        }
        return likeliest;
    }

    /** The distance between the two likeliest labels, 0..1. */
    public double margin() {
        double[] sorted = probabilities.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - 1] - sorted[sorted.length - 2];
    }

    public Map<Label, Double> asMap() {
        Map<Label, Double> map = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            map.put(label, of(label));
        }
        return map;
    }
}
