package io.tradesift.peers;

import static io.tradesift.inquiry.Label.INFO_GATHERING;
import static io.tradesift.inquiry.Label.MARKET_ENTRY;
import static io.tradesift.inquiry.Label.OUT_OF_SCOPE;
import static io.tradesift.inquiry.Label.SELLER_SEEKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tradesift.inquiry.Scores;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures MIXED = new Figures(List.of(
            Given.answer(SELLER_SEEKING, SELLER_SEEKING, 0.95),
            Given.answer(SELLER_SEEKING, SELLER_SEEKING, 0.95),
            Given.answer(SELLER_SEEKING, MARKET_ENTRY, 0.65),
            Given.answer(MARKET_ENTRY, MARKET_ENTRY, 0.65),
            Given.answer(INFO_GATHERING, OUT_OF_SCOPE, 0.45)));

    @Test
    void accuracyIsTheShareOfRightAnswers() {
        assertThat(MIXED.accuracy()).isEqualTo(0.6);
    }

    @Test
    void macroF1IsTheMeanOverTheLabelsThatOccur() {
        double seller = 2 * 1 * (2 / 3.0) / (1 + 2 / 3.0);
        double market = 2 * 0.5 * 1 / (0.5 + 1);
        assertThat(MIXED.macroF1()).isCloseTo((seller + market + 0) / 3, within(1e-12));
    }

    @Test
    void calibrationErrorWeighsEachBinByItsAnswers() {
        double expected = (2 * (1 - 0.95) + 2 * (0.65 - 0.5) + 1 * 0.45) / 5;
        assertThat(MIXED.calibrationError()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void mistakesInTwoBinsDoNotOffsetEachOther() {
        Figures figures = new Figures(List.of(
                Given.answer(SELLER_SEEKING, SELLER_SEEKING, 0.6), Given.answer(MARKET_ENTRY, SELLER_SEEKING, 0.4)));
        assertThat(figures.calibrationError()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void certaintyFallsIntoTheLastBin() {
        double[] logits = {1000, 0, 0, 0, 0, 0};
        Figures figures = new Figures(List.of(new Answer(SELLER_SEEKING, "en", Scores.ofLogits(logits))));
        assertThat(figures.calibrationError()).isZero();
    }

    @Test
    void aLanguageIsCountedByItself() {
        Answer german = new Answer(MARKET_ENTRY, "de", Scores.ofLogits(Given.logits(MARKET_ENTRY, 0.9)));
        Figures figures = new Figures(List.of(Given.answer(SELLER_SEEKING, MARKET_ENTRY, 0.9), german));
        assertThat(figures.in("de").macroF1()).isEqualTo(1);
        assertThat(figures.in("en").macroF1()).isZero();
    }
}
