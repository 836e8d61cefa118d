package io.tradesift.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.Core;
import io.tradesift.inquiry.Inquiry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentTest {

    @Test
    void asksAndWarningsNameOnlySignalsThatExist() {
        assertThat(Core.LEXICON.signals()).containsKeys(Asks.ASKS_BY_ANOTHER_NAME.toArray(String[]::new));
        assertThat(Core.LEXICON.signals()).containsKeys(Warnings.RISKS.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Please send your price list and catalogue.              | CATALOGUE
            Could you send two free samples of each colour?         | FREE_SAMPLE
            Who are your other customers in Poland?                 | OTHER_CUSTOMERS
            We want the exclusive agency for Chile.                 | EXCLUSIVITY_SOUGHT
            Quelle est la quantité minimum de commande ?            | MOQ_ASKED
            """)
    void whatTheSenderWantsIsNamedWithItsPlace(String text, String ask) {
        Inquiry inquiry = Inquiry.of(text);
        List<Ask> asks = Core.CLASSIFIER.classify(inquiry).asks();

        assertThat(asks).extracting(Ask::id).contains(ask);
        assertThat(asks)
                .flatExtracting(Ask::places)
                .allSatisfy(place -> assertThat(place.quote(inquiry)).isNotBlank());
    }

    @Test
    void hiddenCharactersAreWarnedOf() {
        assertThat(Core.CLASSIFIER
                        .classify(Inquiry.of("fr\u200Bee samples please"))
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("INVISIBLE_CHARACTERS_REMOVED");
    }

    @Test
    void aPhraseRepeatedAThousandTimesSaysNoMoreThanOnce() {
        String once = "Please quote fob price. ";

        assertThat(Core.CLASSIFIER.scores(Inquiry.of(once.repeat(400))).likeliest())
                .isEqualTo(Core.CLASSIFIER.scores(Inquiry.of(once.repeat(4))).likeliest());
    }
}
