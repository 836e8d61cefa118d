package io.tradesift.verdict;

import io.tradesift.inquiry.BuyerType;
import io.tradesift.inquiry.Grade;
import io.tradesift.inquiry.Scores;
import io.tradesift.model.Reading;
import java.util.Set;

/**
 * What to answer first in an inbox of mixed grades: {@code 100 x value x (0.8 + 0.15 x completeness + 0.05 x urgent)},
 * rounded, where value is the expected value of the grade under the scores (A 1, B 0.7, C 0.4, D 0.1, no inquiry 0),
 * completeness the share of the checklist that is stated, and urgent 1 if the sender presses for time or names a date.
 */
final class Priority {

    static final Set<String> URGENT = Set.of("URGENCY", "DATED_NEED");

    private Priority() {}

    static int of(Scores scores, Reading reading) {
        double value = 0;
        for (BuyerType type : BuyerType.values()) {
            value += scores.of(type) * worth(type.grade());
        }
        boolean urgent = reading.signals().stream().anyMatch(URGENT::contains);
        double lift = 0.8 + 0.15 * reading.facts().completeness().share() + (urgent ? 0.05 : 0);
        return (int) Math.round(100 * value * lift);
    }

    private static double worth(Grade grade) {
        return switch (grade) {
            case A -> 1;
            case B -> 0.7;
            case C -> 0.4;
            case D -> 0.1;
        };
    }
}
