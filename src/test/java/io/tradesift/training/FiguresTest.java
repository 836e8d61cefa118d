package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Outcome;
import io.tradesift.inquiry.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final double HALF_SURE = Math.log(5);

    private final Figures figures = new Figures(List.of(
            prediction(Label.SELLER_SEEKING, Label.SELLER_SEEKING, Outcome.CLASSIFIED),
            prediction(Label.SELLER_SEEKING, Label.SAMPLE_HUNTING, Outcome.CLASSIFIED),
            prediction(Label.SELLER_SEEKING, Label.OUT_OF_SCOPE, Outcome.NEEDS_REVIEW),
            prediction(Label.MARKET_ENTRY, Label.MARKET_ENTRY, Outcome.CLASSIFIED)));

    @Test
    void countsWhatIsRight() {
        assertThat(figures.accuracy()).isEqualTo(0.5);
        assertThat(figures.of(Label.SELLER_SEEKING)).isEqualTo(new Figures.OfLabel(1, 1 / 3.0, 0.5, 3));
        assertThat(figures.macroF1()).isCloseTo((0.5 + 1) / 2, within(1e-12));
    }

    @Test
    void countsTheBuyersLostAndThoseLostFirmly() {
        assertThat(figures.count(Prediction::isBuyerLost)).isEqualTo(2);
        assertThat(figures.firm().count(Prediction::isBuyerLost)).isEqualTo(1);
    }

    @Test
    void calibrationErrorIsTheDistanceBetweenConfidenceAndShareRight() {
        assertThat(figures.calibrationError()).isCloseTo(0, within(1e-12));
    }

    /** An answer of which the model is exactly half sure. */
    private static Prediction prediction(Label label, Label answer, Outcome outcome) {
        double[] logits = new double[Label.values().length];
        logits[answer.ordinal()] = HALF_SURE;
        return new Prediction(
                new LabelledInquiry(Inquiry.of("x"), "en", label, null, null), Scores.ofLogits(logits), outcome);
    }
}
