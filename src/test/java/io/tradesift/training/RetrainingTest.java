package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.data.InvalidDataException;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Language;
import io.tradesift.model.FeatureExtractor;
import io.tradesift.model.InquiryReader;
import io.tradesift.model.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrainingTest {

    private static final List<LabelledInquiry> CORPUS = part();
    private static final MaxentTrainer QUICK = new MaxentTrainer(0.0125, 30);

    /** What the packaged model cannot know. */
    private static final String WORD = "zorblat";

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private Path output;

    @BeforeEach
    void chooseOutput() {
        output = folder.resolve("my.model");
    }

    @Test
    void whatTheOwnMessagesTeachIsLearnedMeasuredAndLoaded() throws IOException {
        Path mail = write(Stream.concat(hunters(40), others(3)));

        retrain(false).run(mail, output);

        ModelFile model = ModelFile.load(output, Core.LEXICON.version());
        assertThat(likeliest(model, WORD + " for our hall")).isEqualTo(Label.SAMPLE_HUNTING);
        assertThat(likeliest(Core.MODEL, WORD + " for our hall")).isNotEqualTo(Label.SAMPLE_HUNTING);
        assertThat(model.card().version()).matches("1\\.2\\.3\\+[0-9a-f]{8}");
        assertThat(model.card().figures())
                .containsEntry("own.messages", "58")
                .containsEntry("corpus.messages", Integer.toString(CORPUS.size() + 58))
                .containsEntry("heldOut.messages", "16")
                .containsKey("heldOut.macroF1")
                .doesNotContainKey("evaluation.macroF1");
        assertThat(said)
                .contains("Learning from " + CORPUS.size()
                        + " messages of the corpus and 42 of yours, to compare on the " + "16 held out ...")
                .anyMatch(line -> line.contains("very probably better"))
                .anyMatch(line -> line.startsWith("Note: the current model was trained on another corpus"))
                .noneMatch(line -> line.contains(WORD));
        assertThat(folder)
                .isDirectoryNotContaining(file -> !List.of(mail, output).contains(file));
    }

    @Test
    void whatStandsInTheCorpusIsNamedAndLearnedWithTheOwnLabelOnly() throws IOException {
        LabelledInquiry known = CORPUS.get(0);
        String copy = line("copied", known.inquiry().text().toUpperCase(Locale.ROOT), Label.OUT_OF_SCOPE);

        retrain(false).run(write(Stream.concat(others(4), Stream.of(copy))), output);

        assertThat(said)
                .contains("Already in the corpus, so learned with your label and not held out (1): copied.")
                .anyMatch(line -> line.startsWith("Learning from " + (CORPUS.size() - 1) + " messages of the corpus"));
    }

    @Test
    void withoutTheCorpusOnlyOwnMessagesAreLearnedAndLanguagesAreKept() throws IOException {
        retrain(true).run(write(Stream.concat(hunters(20), others(4))), output);

        ModelFile model = ModelFile.load(output, Core.LEXICON.version());
        assertThat(model.card().figures()).containsEntry("corpus.messages", "44");
        assertThat(InquiryReader.of(Core.LEXICON, model.languages(), Core.MAX_TEXT_LENGTH)
                        .read(Inquiry.of("Guten Tag, wir suchen einen Lieferanten für Schrauben und Muttern."))
                        .analysed()
                        .language())
                .isEqualTo(Language.DE);
    }

    @Test
    void withoutTheCorpusAllSixLabelsAreNeeded() throws IOException {
        Path mail = write(Stream.concat(hunters(20), Stream.of(line("b", "a buyer", Label.SELLER_SEEKING))));

        assertThatThrownBy(() -> retrain(true).run(mail, output))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("No message to learn MARKET_ENTRY, INFO_GATHERING, INTELLIGENCE_STEALING, "
                        + "OUT_OF_SCOPE from")
                .hasMessageContaining("leave --replace out");
        assertThat(output).doesNotExist();
    }

    @Test
    void tooFewMessagesAreRefused() throws IOException {
        Path mail = write(hunters(9));

        assertThatThrownBy(() -> retrain(false).run(mail, output))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("Only 9 messages: too few to learn from. Label at least 10");
    }

    @Test
    void whereTrainingFailsNothingIsWrittenAndTheOldModelStays() throws IOException {
        Path mail = write(others(4));
        Files.writeString(output, "the model of last year");
        MaxentTrainer broken = new MaxentTrainer(0.0125, 0);

        assertThatThrownBy(() -> retraining(Core.MODEL, false, broken).run(mail, output))
                .isInstanceOf(RuntimeException.class);

        assertThat(output).hasContent("the model of last year");
        assertThat(folder)
                .isDirectoryNotContaining(file -> !List.of(mail, output).contains(file));
    }

    @Test
    void theMessagesAreNotOverwritten() throws IOException {
        Path mail = write(others(4));
        byte[] before = Files.readAllBytes(mail);

        assertThatThrownBy(() -> retrain(false).run(mail, mail)).hasMessageContaining("name of a model file");
        assertThatThrownBy(() -> retrain(false).run(mail, folder)).hasMessageContaining("name of a model file");
        assertThat(mail).hasBinaryContent(before);
    }

    @Test
    void theVersionNamesTheMessagesAndTellsThatACurrentModelMayHaveSeenThem() throws IOException {
        Path mail = write(others(4));
        retrain(false).run(mail, output);
        ModelFile retrained = ModelFile.load(output, Core.LEXICON.version());

        retraining(retrained, false, QUICK).run(mail, output);

        assertThat(said).anyMatch(line -> line.startsWith("Note: the current model, 1.2.3+"));
        assertThat(ModelFile.load(output, Core.LEXICON.version()).card().version())
                .isEqualTo(retrained.card().version())
                .isEqualTo("1.2.3+"
                        + Fingerprint.of(OwnMail.read(mail, new SameText())).substring(0, 8));
    }

    private static List<LabelledInquiry> part() {
        List<LabelledInquiry> corpus = Core.corpus();
        return IntStream.range(0, corpus.size())
                .filter(i -> i % 40 == 0)
                .mapToObj(corpus::get)
                .toList();
    }

    private Retraining retrain(boolean replace) {
        return retraining(Core.MODEL, replace, QUICK);
    }

    private Retraining retraining(ModelFile current, boolean replace, MaxentTrainer trainer) {
        return new Retraining(
                Core.LEXICON,
                current,
                new Retraining.Setting(CORPUS, replace, 0.25, "1.2.3"),
                new Training(Core.LEXICON, trainer),
                said::add);
    }

    private static Label likeliest(ModelFile model, String text) {
        InquiryReader reader = InquiryReader.of(Core.LEXICON, model.languages(), Core.MAX_TEXT_LENGTH);
        return model.linear()
                .score(new FeatureExtractor().extract(reader.read(Inquiry.of(text))))
                .scores()
                .likeliest();
    }

    private static Stream<String> hunters(int count) {
        return IntStream.range(0, count).mapToObj(i -> line("h" + i, WORD + " number " + i, Label.SAMPLE_HUNTING));
    }

    /** So many messages of each label. */
    private static Stream<String> others(int count) {
        return Stream.of(Label.values())
                .flatMap(label -> IntStream.range(0, count)
                        .mapToObj(i -> line(label + "-" + i, "about " + label + " and " + i, label)));
    }

    private static String line(String id, String text, Label label) {
        return "{\"id\":\"%s\",\"text\":\"%s\",\"label\":\"%s\"}"
                .formatted(id, text.replace("\\", "").replace("\"", "\\\"").replace("\n", "\\n"), label);
    }

    private Path write(Stream<String> lines) throws IOException {
        return Files.write(folder.resolve("mail.jsonl"), lines.toList());
    }
}
