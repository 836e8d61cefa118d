package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTestTest {

    /** Counted by hand: twice the sum of the binomial coefficients up to the smaller number, over 2 to the power of all. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "1, 0, 1",
        "2, 0, 0.5",
        "5, 5, 1",
        "6, 5, 1",
        "9, 1, 0.021484375",
        "8, 2, 0.109375",
        "10, 0, 0.001953125"
    })
    void isExact(int better, int worse, double p) {
        assertThat(SignTest.pValue(better, worse)).isCloseTo(p, within(1e-12));
        assertThat(SignTest.pValue(worse, better)).isCloseTo(p, within(1e-12));
    }

    /** 2 to the power of -2000 is no double any more. */
    @Test
    void standsManyMessages() {
        assertThat(SignTest.pValue(1000, 1000)).isEqualTo(1);
        assertThat(SignTest.pValue(1060, 940)).isCloseTo(0.0078, within(0.0002));
    }
}
