package io.tradesift.peers;

import static io.tradesift.inquiry.Label.MARKET_ENTRY;
import static io.tradesift.inquiry.Label.SELLER_SEEKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tradesift.inquiry.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    /** Ten answers of which eight are right. */
    private static final List<Label> LABELS = new ArrayList<>(Collections.nCopies(8, SELLER_SEEKING));

    static {
        LABELS.addAll(Collections.nCopies(2, MARKET_ENTRY));
    }

    @Test
    void whoIsTooSureIsHeated() {
        assertThat(confidenceAfter(Given.logits(SELLER_SEEKING, 0.99))).isCloseTo(0.8, within(0.05));
        assertThat(temperature(Given.logits(SELLER_SEEKING, 0.99))).isGreaterThan(1);
    }

    @Test
    void whoIsTooTimidIsCooled() {
        assertThat(temperature(Given.logits(SELLER_SEEKING, 0.4))).isLessThan(1);
    }

    @Test
    void logitsOfAnyScaleEndUpAlike() {
        double[] logits = {3, 1, 0, 0, 0, 0};
        double[] tripled = Arrays.stream(logits).map(logit -> 3 * logit).toArray();
        assertThat(temperature(tripled)).isCloseTo(3 * temperature(logits), within(1e-6));
    }

    @Test
    void aProbabilityOfZeroHasAFiniteLogarithm() {
        assertThat(Calibration.logarithm(0)).isFinite().isLessThan(-100);
        assertThat(Calibration.logarithm(1)).isZero();
    }

    private static double temperature(double[] logits) {
        return Calibration.temperature(Collections.nCopies(LABELS.size(), logits), LABELS);
    }

    private static double confidenceAfter(double[] logits) {
        return Calibration.scores(logits, temperature(logits)).of(SELLER_SEEKING);
    }
}
