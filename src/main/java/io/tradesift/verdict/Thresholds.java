package io.tradesift.verdict;

/**
 * How sure is sure enough.
 *
 * @param confidence below this probability of the likeliest label a person should look, 0..1
 * @param margin closer than this, two labels are a close call, 0..1
 * @param outOfScope from this probability on a message is taken for no inquiry at all, 0..1
 */
public record Thresholds(double confidence, double margin, double outOfScope) {

    public static final double DEFAULT_CONFIDENCE = 0.45;
    public static final double DEFAULT_MARGIN = 0.08;
    public static final double DEFAULT_OUT_OF_SCOPE = 0.5;
    public static final Thresholds DEFAULT = new Thresholds(DEFAULT_CONFIDENCE, DEFAULT_MARGIN, DEFAULT_OUT_OF_SCOPE);

    public Thresholds {
        requireShare(confidence, "confidence");
        requireShare(margin, "margin");
        requireShare(outOfScope, "out-of-scope");
    }

    private static void requireShare(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("threshold " + name + " is a probability, 0 to 1, not " + value);
        }
    }
}
