package io.tradesift.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void theMedianIsTheMiddleOrBetweenTheMiddleTwo() {
        assertThat(Measurement.median(List.of(9L, 1L, 5L))).isEqualTo(5);
        assertThat(Measurement.median(List.of(9L, 1L, 5L, 100L))).isEqualTo(7);
    }
}
