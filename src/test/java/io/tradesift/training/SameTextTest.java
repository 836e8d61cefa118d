package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTextTest {

    private final SameText sameText = new SameText();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Price?              | price                | true
            Précio  FOB!        | precio fob           | true
            報價單                | 报价单                 | true
            ５００ pcs            | 500pcs               | true
            👍                  | 👍 👍                | false
            👍 👍                | 👍👍                 | true
            500 pcs             | 600 pcs              | false
            कीमत                | कमत                  | false
            """)
    void saysWhichTextsAreOne(String first, String second, boolean same) {
        assertThat(sameText.of(first).equals(sameText.of(second))).isEqualTo(same);
    }
}
