package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tradesift.inquiry.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void tooSureAModelIsCooledToWhatItIsWorth() {
        List<double[]> logits = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            double[] sure = new double[Label.values().length];
            sure[Label.SELLER_SEEKING.ordinal()] = 20;
            logits.add(sure);
            labels.add(i < 75 ? Label.SELLER_SEEKING : Label.values()[1 + i % 5]);
        }

        double temperature = Calibration.temperature(logits, labels);

        assertThat(Calibration.scores(logits.get(0), temperature).of(Label.SELLER_SEEKING))
                .isCloseTo(0.75, within(0.01));
    }
}
