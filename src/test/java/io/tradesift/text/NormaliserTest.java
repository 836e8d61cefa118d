package io.tradesift.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.inquiry.Field;
import io.tradesift.inquiry.InvalidInquiryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Cotización,        cotizacion
            ＦＯＢ,             fob
            ﬁne,               fine
            Ещё,               еще
            Йод,               йод
            أسعار,             اسعار
            مُدَّة,              مده
            كـــم,              كم
            ١٢٣,               123
            報價單,             报价单
            İstanbul,          istanbul
            ŁÓDŹ,              lodz
            50㎏,              50kg
            """)
    void foldsTheWaysOfWritingTheSameWord(String written, String folded) {
        assertThat(Core.NORMALISER.fold(written)).isEqualTo(folded);
    }

    @Test
    void everyCharacterKnowsWhereItCameFrom() {
        String original = "👍🏽 a\r\ncafe\u0301 ㎏ 5";

        NormalisedText text = Core.NORMALISER.normalise(Field.TEXT, original);

        assertThat(quote(text, original, "cafe")).isEqualTo("cafe\u0301");
        assertThat(quote(text, original, "kg")).isEqualTo("㎏");
        assertThat(quote(text, original, "5")).isEqualTo("5");
        assertThat(quote(text, original, "a")).isEqualTo("a");
    }

    private static String quote(NormalisedText text, String original, String said) {
        int start = text.value().indexOf(said);
        return original.substring(text.originalStart(start), text.originalEnd(start + said.length()));
    }

    @Test
    void whatNobodySeesIsTakenOutAndTold() {
        NormalisedText text = Core.NORMALISER.normalise(Field.TEXT, "fr\u200Bee\u202E sam\u0000ple\uDB40\uDC41s");

        assertThat(text.value()).isEqualTo("free samples");
        assertThat(text.cleanups())
                .containsExactlyInAnyOrder(
                        Cleanup.INVISIBLE_CHARACTERS, Cleanup.DIRECTION_OVERRIDES, Cleanup.CONTROL_CHARACTERS);
    }

    @Test
    void everydayTypesettingIsNoReasonForAWarning() {
        NormalisedText text = Core.NORMALISER.normalise(Field.TEXT, "\uFEFFtrans\u00ADport 👨\u200D👩\u200D👧 ❤\uFE0F");

        assertThat(text.value()).startsWith("transport");
        assertThat(text.cleanups()).isEmpty();
    }

    @Test
    void stackedMarksAreCapped() {
        NormalisedText text = Core.NORMALISER.normalise(Field.TEXT, "a" + "\u0489".repeat(15_000) + "b");

        assertThat(text.value()).hasSizeLessThan(20);
        assertThat(text.cleanups()).containsExactly(Cleanup.STACKED_MARKS);
    }

    @Test
    void selectorsInsideAWordAreTakenOutAndMarksBeyondThePlaneAreCounted() {
        NormalisedText text = Core.NORMALISER.normalise(Field.TEXT, "fr\uFE01ee a" + "\uD83A\uDCD0".repeat(12));

        assertThat(text.value()).startsWith("free a");
        assertThat(text.cleanups()).contains(Cleanup.INVISIBLE_CHARACTERS, Cleanup.STACKED_MARKS);
    }

    @Test
    void aTextThatUnfoldsBeyondTheLimitIsRefused() {
        String ligatures = "\uFDFA".repeat(19_999);

        assertThatThrownBy(() -> Core.NORMALISER.normalise(Field.TEXT, ligatures))
                .isInstanceOf(InvalidInquiryException.class)
                .hasMessageContaining("20000");
    }
}
