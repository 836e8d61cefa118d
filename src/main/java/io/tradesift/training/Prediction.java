package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Outcome;
import io.tradesift.inquiry.Scores;
import io.tradesift.verdict.Costs;

/**
 * What was said about a message whose label is known.
 *
 * @param outcome how sure the answer was
 */
record Prediction(LabelledInquiry message, Scores scores, Outcome outcome) {

    /** As the service would decide, were nothing but the scores at hand. */
    static Prediction of(LabelledInquiry message, Scores scores, Costs costs) {
        if (costs.askForAPerson(scores)) {
            return new Prediction(message, scores, Outcome.NEEDS_REVIEW);
        }
        boolean outOfScope = scores.likeliest() == Label.OUT_OF_SCOPE;
        return new Prediction(message, scores, outOfScope ? Outcome.OUT_OF_SCOPE : Outcome.CLASSIFIED);
    }

    /** The likeliest label, under review or not. */
    Label answer() {
        return scores.likeliest();
    }

    double confidence() {
        return scores.of(answer());
    }

    boolean isRight() {
        return answer() == message.label();
    }

    /** A real buyer answered with a D type or thrown out. */
    boolean isBuyerLost() {
        return message.label() == Label.SELLER_SEEKING
                && switch (answer()) {
                    case SAMPLE_HUNTING, INTELLIGENCE_STEALING, OUT_OF_SCOPE -> true;
                    case SELLER_SEEKING, MARKET_ENTRY, INFO_GATHERING -> false;
                };
    }

    boolean isFirm() {
        return outcome != Outcome.NEEDS_REVIEW;
    }
}
