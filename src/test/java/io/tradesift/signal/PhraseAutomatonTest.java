package io.tradesift.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.text.Token;
import io.tradesift.text.Tokeniser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseAutomatonTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            looking to (buy|purchase)      ; we are looking to purchase tiles  ; looking to purchase
            (please)? quote                ; quote now                         ; quote
            (please)? quote                ; please quote                      ; please quote,quote
            quot*                          ; your quotation                    ; quotation
            <num> (pcs|pieces)             ; for 1,500 pcs of it               ; 1,500 pcs
            cif .. port                    ; cif to the main port please       ; cif to the main port
            免费(的)?样品                    ; 能寄免费的样品吗                     ; 免 费 的 样 品
            l/c at sight                   ; payment l/c at sight              ; l c at sight
            (gewerb|industri)elle kunden   ; industrielle kunden               ; industrielle kunden
            """)
    void findsWhatAPhraseStandsFor(String phrase, String text, String found) {
        assertThat(String.join(",", match(List.of(phrase), text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            looking to buy   | looking to rebuy
            cif .. port      | cif please. the port is far
            cif .. port      | cif one two three four five port
            <num> pcs        | some pcs
            quot*            | misquote
            """)
    void findsNothingElse(String phrase, String text) {
        assertThat(match(List.of(phrase), text)).isEmpty();
    }

    @Test
    void phrasesThatBeginAlikeAreAllFound() {
        assertThat(match(
                        List.of("free sample", "free .. pieces", "(free|paid) sample kit"),
                        "a free sample kit of pieces"))
                .containsExactlyInAnyOrder("free sample", "free sample kit", "free sample kit of pieces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".. price", "a .. b .. c .. d", "(a|b", "a|b", "((a|b)|c)", "(a)?", "q*"})
    void aPhraseThatMakesNoSenseIsRefused(String phrase) {
        assertThatThrownBy(() -> new PhraseParser(Core.NORMALISER).parse(phrase))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> match(List<String> phrases, String text) {
        PhraseAutomaton.Builder<String> builder = new PhraseAutomaton.Builder<>();
        for (String phrase : phrases) {
            new PhraseParser(Core.NORMALISER).parse(phrase).forEach(pattern -> builder.add(pattern, phrase));
        }
        List<Token> tokens = Tokeniser.tokenise(Core.NORMALISER.fold(text)).stream()
                .filter(token -> !SignalDetector.isSkipped(token))
                .toList();
        List<String> matches = new ArrayList<>();
        builder.build()
                .match(
                        tokens,
                        (phrase, from, to) -> matches.add(String.join(
                                " ",
                                tokens.subList(from, to).stream()
                                        .map(Token::text)
                                        .toList())));
        return matches;
    }
}
