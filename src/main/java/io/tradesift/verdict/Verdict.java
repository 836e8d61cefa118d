package io.tradesift.verdict;

import io.tradesift.inquiry.BuyerType;
import io.tradesift.inquiry.Grade;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Outcome;
import io.tradesift.inquiry.ReviewReason;
import io.tradesift.inquiry.Scores;
import io.tradesift.inquiry.Subtype;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a message is taken for.
 *
 * @param label what the confidence is about: the buyer type, or {@link Label#OUT_OF_SCOPE}
 * @param reason why a person should look; null unless the outcome is {@link Outcome#NEEDS_REVIEW}
 * @param contenders the labels to choose between, likeliest first
 * @param priority 0..100: what to answer first
 */
public record Verdict(
        Outcome outcome,
        Label label,
        @Nullable ReviewReason reason,
        List<Label> contenders,
        @Nullable Subtype subtype,
        Scores scores,
        int priority) {

    public Verdict {
        contenders = List.copyOf(contenders);
        if ((outcome == Outcome.OUT_OF_SCOPE) != (label == Label.OUT_OF_SCOPE)) {
            throw new IllegalArgumentException("only what is out of scope has no buyer type");
        }
        if ((outcome == Outcome.NEEDS_REVIEW) != (reason != null)) {
            throw new IllegalArgumentException("a review has a reason, and nothing else has");
        }
    }

    public Optional<BuyerType> buyerType() {
        return label.buyerType();
    }

    public Optional<Grade> grade() {
        return buyerType().map(BuyerType::grade);
    }

    /** The calibrated probability of the label, 0..1. */
    public double confidence() {
        return scores.of(label);
    }
}
