package io.tradesift.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.Core;
import io.tradesift.inquiry.Language;
import io.tradesift.training.LabelledInquiry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    private final LanguageIdentifier languages = new LanguageIdentifier(HanFolding.load(), Core.MODEL.languages());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please send your best price                | EN
            Necesitamos precio de estas bombas         | ES
            Qual o valor deste produto                 | PT
            Quel est le prix pour                      | FR
            Wir brauchen Preise bis Freitag            | DE
            Пришлите цену на этот насос                | RU
            كم سعر الكرتون مع الشحن                    | AR
            请报一下这款的价格                           | ZH_HANS
            請問這款的報價多少                           | ZH_HANT
            この商品の価格を教えてください                | JA
            이 제품 가격 알려 주세요                      | KO
            इस मशीन की कीमत क्या है                      | HI
            """)
    void fiveWordsAreEnough(String text, Language language) {
        assertThat(languages.identify(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"?,UNDETERMINED", "👍👍,UNDETERMINED", "x,UNDETERMINED", "שלום לכם,UNDETERMINED"})
    void whereNothingTellsTheLanguageItSaysSo(String text, Language language) {
        assertThat(languages.identify(text)).isEqualTo(language);
    }

    @Test
    void theLanguagesOfTheEvaluationSetAreTold() {
        List<LabelledInquiry> messages = Core.evaluation();

        long right = messages.stream()
                .filter(message -> languages.identify(message.inquiry().text())
                        == message.language().orElseThrow())
                .count();

        assertThat(right / (double) messages.size()).isGreaterThan(0.98);
    }
}
