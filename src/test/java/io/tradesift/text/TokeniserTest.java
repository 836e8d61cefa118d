package io.tradesift.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokeniserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            don't ship 500pcs        | WORD:don't WORD:ship NUMBER:500 WORD:pcs
            1,500.50 usd             | NUMBER:1,500.50 WORD:usd
            报价 fob                  | IDEOGRAPH:报 IDEOGRAPH:价 WORD:fob
            mail me: a.b@c.example.  | WORD:mail WORD:me SIGN:: EMAIL:a.b@c.example STOP:.
            see www.shop.example/x   | WORD:see URL:www.shop.example/x
            l/c at sight!            | WORD:l SIGN:/ WORD:c WORD:at WORD:sight STOP:!
            2x40'hq                  | NUMBER:2 WORD:x NUMBER:40 SIGN:' WORD:hq
            """)
    void cutsIntoTheSmallestThingsThatMeanSomething(String text, String tokens) {
        String cut = Tokeniser.tokenise(text).stream()
                .map(token -> token.kind() + ":" + token.text())
                .collect(Collectors.joining(" "));

        assertThat(cut).isEqualTo(tokens);
    }

    @Test
    void tokensStandWhereTheySay() {
        String text = "ask for 报价 at x@y.example, 20% off… ¿sí?";

        assertThat(Tokeniser.tokenise(text))
                .allSatisfy(token ->
                        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
    }
}
