package io.tradesift.training;

import io.tradesift.data.InvalidDataException;
import io.tradesift.inquiry.Label;
import io.tradesift.model.FeatureExtractor;
import io.tradesift.model.InquiryReader;
import io.tradesift.model.LinearModel;
import io.tradesift.model.ModelCard;
import io.tradesift.model.ModelFile;
import io.tradesift.signal.Lexicon;
import io.tradesift.verdict.Costs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a model that has learned from a seller's own messages, and tells what it is worth beside the current one: in
 * counts, figures and ids, never in a word of a message.
 */
public final class Retraining {

    private static final int FEWEST_MESSAGES = 10;
    private static final int HASH_LENGTH = 8;

    private final Lexicon lexicon;
    private final ModelFile current;
    private final Setting setting;
    private final Training training;
    private final RetrainingText say;
    private final SameText sameText = new SameText();

    /**
     * How to retrain.
     *
     * @param corpus the messages of the project; empty if they are not at hand
     * @param replace whether to learn from the own messages alone
     * @param heldOut share of the own messages to compare on, above 0 and at most a half
     * @param codeVersion what the model's card says of the code
     */
    public record Setting(List<LabelledInquiry> corpus, boolean replace, double heldOut, String codeVersion) {

        public Setting {
            corpus = List.copyOf(corpus);
            if (!(heldOut > 0 && heldOut <= 0.5)) {
                throw new IllegalArgumentException("a held-out share is above 0 and at most 0.5, not " + heldOut);
            }
        }
    }

    /**
     * @param current the model to compare with
     * @param out takes what there is to tell, line by line
     */
    public Retraining(Lexicon lexicon, ModelFile current, Setting setting, Consumer<String> out) {
        this(lexicon, current, setting, new Training(lexicon), out);
    }

    Retraining(Lexicon lexicon, ModelFile current, Setting setting, Training training, Consumer<String> out) {
        this.lexicon = lexicon;
        this.current = current;
        this.setting = setting;
        this.training = training;
        this.say = new RetrainingText(out);
    }

    /**
     * Compares on the held-out part, then learns from everything and writes the model; nothing, if any of it fails.
     *
     * @param mail labelled messages, JSON Lines or CSV
     * @throws InvalidDataException telling what is wrong with the messages, and what to do
     */
    public void run(Path mail, Path output) throws IOException {
        List<LabelledInquiry> own = OwnMail.read(mail, sameText);
        Division division = Division.of(own, texts(setting.corpus()), setting.heldOut(), sameText);
        List<LabelledInquiry> base = base(own);
        refuseTooLittle(own, both(base, division.learned()));
        say.messages(own, division.known());
        say.whatFlatters(current.card(), setting.corpus());
        say.learning(base.size(), division);
        try (Workbench bench = Workbench.beside(output, mail)) {
            Comparison comparison = division.heldOut().isEmpty() ? null : compare(base, division, bench);
            say.comparison(comparison);
            ModelCard card = write(both(base, own), own, comparison, bench);
            bench.publish();
            say.written(output, card, base.size() + own.size(), own.size());
        }
    }

    /** What is learned besides the own messages. Where both say the same, the own label counts. */
    private List<LabelledInquiry> base(List<LabelledInquiry> own) {
        if (setting.replace()) {
            return List.of();
        }
        Set<String> said = texts(own);
        return setting.corpus().stream()
                .filter(message -> !said.contains(text(message)))
                .toList();
    }

    private Set<String> texts(List<LabelledInquiry> messages) {
        return messages.stream().map(this::text).collect(Collectors.toUnmodifiableSet());
    }

    private String text(LabelledInquiry message) {
        return sameText.of(message.inquiry().text());
    }

    private static List<LabelledInquiry> both(List<LabelledInquiry> base, List<LabelledInquiry> own) {
        return Stream.concat(base.stream(), own.stream()).toList();
    }

    private void refuseTooLittle(List<LabelledInquiry> own, List<LabelledInquiry> learned) {
        if (own.size() < FEWEST_MESSAGES) {
            throw new InvalidDataException("Only " + own.size() + " messages: too few to learn from. Label at least "
                    + FEWEST_MESSAGES + ", better some hundred; docs/retraining.md tells how.");
        }
        Set<Label> missing = EnumSet.allOf(Label.class);
        learned.forEach(message -> missing.remove(message.label()));
        if (!missing.isEmpty()) {
            throw new InvalidDataException("No message to learn "
                    + missing.stream().map(Label::name).collect(Collectors.joining(", "))
                    + " from, and a model has to know all six labels. Label some of each"
                    + (setting.replace() ? ", or leave --replace out." : "."));
        }
    }

    private Comparison compare(List<LabelledInquiry> base, Division division, Workbench bench) throws IOException {
        ModelFile retrained = train(both(base, division.learned()), bench.file("compared"));
        return new Comparison(figures(current, division.heldOut()), figures(retrained, division.heldOut()));
    }

    private ModelFile train(List<LabelledInquiry> messages, Path file) throws IOException {
        training.run(messages, List.of(), setting.codeVersion(), file, null);
        return ModelFile.load(file, lexicon.version());
    }

    private Figures figures(ModelFile model, List<LabelledInquiry> messages) {
        InquiryReader reader = InquiryReader.of(lexicon, model.languages(), InquiryReader.DEFAULT_MAX_TEXT_LENGTH);
        FeatureExtractor extractor = new FeatureExtractor();
        LinearModel linear = model.linear();
        return new Figures(messages.stream()
                .map(message -> Prediction.of(
                        message,
                        linear.score(extractor.extract(reader.read(message.inquiry())))
                                .scores(),
                        Costs.DEFAULT))
                .toList());
    }

    /** Languages are no matter of labels: a model without the corpus keeps those of the current one. */
    private ModelCard write(
            List<LabelledInquiry> learned, List<LabelledInquiry> own, @Nullable Comparison comparison, Workbench bench)
            throws IOException {
        ModelFile trained = train(learned, bench.file("trained"));
        ModelCard card = new ModelCard(
                setting.codeVersion()
                        + RetrainingText.RETRAINED
                        + Fingerprint.of(own).substring(0, HASH_LENGTH),
                trained.card().featureVersion(),
                trained.card().lexiconVersion(),
                trained.card().temperature(),
                figures(trained.card(), own, comparison));
        ModelFile.write(
                bench.result(), card, trained.maxent(), setting.replace() ? current.languages() : trained.languages());
        return card;
    }

    /** Those of the project's evaluation are not measured here; those of the held-out part are of the compared model. */
    private static Map<String, String> figures(
            ModelCard trained, List<LabelledInquiry> own, @Nullable Comparison comparison) {
        Map<String, String> figures = new TreeMap<>(trained.figures());
        figures.keySet().removeIf(name -> name.startsWith("evaluation."));
        figures.put("own.messages", Integer.toString(own.size()));
        if (comparison != null) {
            Figures heldOut = comparison.retrained();
            figures.put("heldOut.messages", Integer.toString(heldOut.count()));
            figures.put("heldOut.accuracy", rounded(heldOut.accuracy()));
            figures.put("heldOut.macroF1", rounded(heldOut.macroF1()));
            figures.put("heldOut.calibrationError", rounded(heldOut.calibrationError()));
            figures.put("heldOut.buyersLost", Long.toString(heldOut.count(Prediction::isBuyerLost)));
        }
        return figures;
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
