package io.tradesift.verdict;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import java.util.Arrays;

/**
 * What being wrong costs. The unit is what it costs to have a person look at one message, so whoever expects to lose
 * more than 1 by acting on an answer had better look.
 *
 * @param mistake an answer that is not right, above 0
 * @param lostBuyer a real buyer taken for a D or thrown out, at least {@code mistake}
 * @param leak a hunter or spy taken for an A or a B, at least {@code mistake}
 */
public record Costs(double mistake, double lostBuyer, double leak) {

    public static final double DEFAULT_MISTAKE = 2.5;
    public static final double DEFAULT_LOST_BUYER = 10;
    public static final double DEFAULT_LEAK = 3;
    public static final Costs DEFAULT = new Costs(DEFAULT_MISTAKE, DEFAULT_LOST_BUYER, DEFAULT_LEAK);

    public Costs {
        if (!(mistake > 0 && Double.isFinite(mistake))) {
            throw new IllegalArgumentException("the cost of a mistake is a number above 0, not " + mistake);
        }
        requireAtLeast(mistake, lostBuyer, "lost buyer");
        requireAtLeast(mistake, leak, "leak");
    }

    private static void requireAtLeast(double mistake, double cost, String name) {
        if (!(cost >= mistake && Double.isFinite(cost))) {
            throw new IllegalArgumentException(
                    "the cost of a " + name + " is at least that of any mistake, " + mistake + ", not " + cost);
        }
    }

    /** Whether acting on the likeliest label is expected to cost more than to have a person look. */
    public boolean askForAPerson(Scores scores) {
        Label answer = scores.likeliest();
        double expected = Arrays.stream(Label.values())
                .mapToDouble(label -> scores.of(label) * of(label, answer))
                .sum();
        return expected > 1;
    }

    /** The same mistakes where a person's look is so many times as dear. */
    public Costs perLook(double look) {
        return new Costs(mistake / look, lostBuyer / look, leak / look);
    }

    private double of(Label label, Label answer) {
        if (label == answer) {
            return 0;
        }
        if (label == Label.SELLER_SEEKING && !isWorthAnOffer(answer)) {
            return lostBuyer;
        }
        return isTaker(label) && (answer == Label.SELLER_SEEKING || answer == Label.MARKET_ENTRY) ? leak : mistake;
    }

    private static boolean isWorthAnOffer(Label label) {
        return !isTaker(label) && label != Label.OUT_OF_SCOPE;
    }

    private static boolean isTaker(Label label) {
        return label == Label.SAMPLE_HUNTING || label == Label.INTELLIGENCE_STEALING;
    }
}
