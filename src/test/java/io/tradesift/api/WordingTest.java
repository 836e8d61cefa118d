package io.tradesift.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.Core;
import io.tradesift.classify.Assessment;
import io.tradesift.facts.FactKind;
import io.tradesift.inquiry.ReviewReason;
import io.tradesift.model.Evidence;
import io.tradesift.text.Cleanup;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private final Wording wording = Wording.load(Core.LEXICON);

    @Test
    void whateverAnAnswerCanNameHasASentence() {
        Stream<String> codes = Stream.of(
                        Stream.of(Evidence.WORDING, Evidence.SHAPE, Evidence.REMAINDER),
                        Arrays.stream(FactKind.values())
                                .filter(kind -> switch (kind) {
                                    case QUANTITY, INCOTERM, DESTINATION, EMAIL, PHONE, WEBSITE -> true;
                                    case PRODUCT, CONTACT_NAME, COMPANY, COUNTRY -> false;
                                })
                                .map(Enum::name),
                        Arrays.stream(ReviewReason.values()).map(Enum::name),
                        Arrays.stream(Cleanup.values()).map(cleanup -> cleanup + "_REMOVED"))
                .flatMap(code -> code);

        assertThat(codes).allMatch(wording::knows);
    }

    @Test
    void everyReasonGivenForAnEvaluationMessageHasASentence() {
        assertThat(Core.evaluation().stream().map(message -> Core.CLASSIFIER.classify(message.inquiry())))
                .flatExtracting(Assessment::evidence)
                .extracting(Evidence::name)
                .allMatch(wording::knows);
    }
}
