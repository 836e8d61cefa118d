package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.inquiry.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusTest {

    @TempDir
    private Path folder;

    @Test
    void allSixLabelsStandInEachOfTheNineLanguages() {
        List<LabelledInquiry> corpus = Core.corpus();

        for (String language : List.of("en", "zh-Hans", "zh-Hant", "es", "pt", "fr", "de", "ru", "ar")) {
            Set<Label> labels = corpus.stream()
                    .filter(message -> message.languageTag().equals(language))
                    .map(LabelledInquiry::label)
                    .collect(Collectors.toSet());
            assertThat(labels).as(language).containsExactlyInAnyOrder(Label.values());
        }
    }

    @Test
    void noEvaluationMessageIsTrainedOn() {
        Set<String> trained = Core.corpus().stream().map(CorpusTest::plain).collect(Collectors.toSet());

        assertThat(Core.evaluation()).extracting(CorpusTest::plain).noneMatch(trained::contains);
    }

    @Test
    void noMessageStandsTwice() {
        Set<String> seen = new HashSet<>();

        assertThat(Core.corpus())
                .filteredOn(message -> plain(message).length() > 12)
                .extracting(CorpusTest::plain)
                .allMatch(seen::add);
    }

    /** Letters and digits alone: neither case nor punctuation makes a message another one. */
    private static String plain(LabelledInquiry message) {
        return message.inquiry().text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{So}]+", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text":"a","label":"BUYER"}                                                    | BUYER
            {"text":"a"}                                                                    | label
            {"text":"a","label":"OUT_OF_SCOPE","lable":"x"}                                 | lable
            {"text":"a","label":"OUT_OF_SCOPE","metadata":"secret"}                         | metadata
            {"text":"a","label":"OUT_OF_SCOPE","metadata":{"buyer":"secret"}}               | metadata.buyer
            secret                                                                          | no JSON object
            {"text":"a","label":"OUT_OF_SCOPE","metadata":{"buyer":{"country":"Germany"}}}  | country
            {"text":"a","label":"OUT_OF_SCOPE","metadata":{"receivedAt":"yesterday"}}       | yesterday
            {"text":                                                                        | no JSON object
            """)
    void aMistakeIsNamedWithItsLine(String line, String named) throws IOException {
        Path file = folder.resolve("bad.jsonl");
        Files.writeString(file, "{\"text\":\"fine\",\"label\":\"OUT_OF_SCOPE\"}\n" + line + "\n");

        assertThatThrownBy(() -> Corpus.read(file))
                .hasMessageContaining("bad.jsonl:2")
                .hasMessageContaining(named)
                .hasMessageNotContaining("secret");
    }

    @Test
    void anIdThatStandsTwiceIsRefused() throws IOException {
        Path file = folder.resolve("twice.jsonl");
        String line = "{\"id\":\"a-1\",\"text\":\"x\",\"label\":\"OUT_OF_SCOPE\"}\n";
        Files.writeString(file, line + line);

        assertThatThrownBy(() -> Corpus.read(file)).hasMessageContaining("a-1 stands twice");
    }
}
