package io.tradesift.training;

import io.tradesift.data.InvalidDataException;
import io.tradesift.inquiry.Label;
import io.tradesift.model.FeatureKind;
import io.tradesift.model.InquiryReader;
import io.tradesift.signal.Lexicon;
import io.tradesift.signal.Signal;
import io.tradesift.signal.SignalGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Answers, out of fold and so without touching an evaluation set, what a change of the model is worth. */
public final class Study {

    private static final long TEST_SEED = 11;

    private final Lexicon lexicon;
    private final List<Example> examples;
    private final List<Example> roughened;

    private Study(Lexicon lexicon, List<Example> examples, List<Example> roughened) {
        this.lexicon = lexicon;
        this.examples = examples;
        this.roughened = roughened;
    }

    /** Reads a corpus once for any number of questions. */
    public static Study of(Lexicon lexicon, List<LabelledInquiry> corpus) {
        InquiryReader reader =
                InquiryReader.of(lexicon, LanguageTrainer.train(corpus), InquiryReader.DEFAULT_MAX_TEXT_LENGTH);
        return new Study(
                lexicon,
                Example.of(corpus, reader, Training.EVERY_ROUGH, Training.ROUGHENING_SEED),
                Example.of(corpus, reader, 1, TEST_SEED));
    }

    /** What cross-validation says. */
    public record Result(double accuracy, double macroF1, double logLoss, double calibrationError, long buyersLost) {}

    /**
     * The result without some features.
     *
     * @param without each a kind of feature, a group of signals or a signal, e.g. {@code LETTERS}, {@code SAMPLING} or
     *     {@code URGENCY}
     * @param l2 strength of the penalty, above 0; null for the one that training uses
     * @throws InvalidDataException if a name is none of these
     */
    public Result without(List<String> without, @Nullable Double l2) {
        Predicate<String> dropped = without.stream().map(this::named).reduce(feature -> false, Predicate::or);
        List<Example> reduced =
                examples.stream().map(example -> example.without(dropped)).toList();
        MaxentTrainer trainer =
                l2 == null ? MaxentTrainer.DEFAULT : new MaxentTrainer(l2, MaxentTrainer.DEFAULT.iterations());
        return result(Calibrated.outOfFold(trainer, reduced, Example::features));
    }

    /**
     * How rough versions of all messages are judged.
     *
     * @param learned whether the model has learned from rough versions, of other messages, as training does
     */
    public Result onRough(boolean learned) {
        List<Example> trained = learned
                ? examples
                : examples.stream()
                        .map(example -> new Example(example.message(), example.features(), List.of()))
                        .toList();
        Map<LabelledInquiry, List<String>> rough = new HashMap<>();
        roughened.forEach(example -> rough.put(example.message(), example.rough()));
        return result(Calibrated.outOfFold(
                MaxentTrainer.DEFAULT, trained, example -> rough.getOrDefault(example.message(), List.of())));
    }

    private static Result result(Calibrated calibrated) {
        Figures figures = calibrated.figures();
        return new Result(
                figures.accuracy(),
                figures.macroF1(),
                figures.logLoss(),
                figures.calibrationError(),
                figures.count(Prediction::isBuyerLost));
    }

    private Predicate<String> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        for (FeatureKind kind : FeatureKind.values()) {
            if (kind.name().equals(wanted)) {
                return feature -> FeatureKind.of(feature) == kind;
            }
        }
        List<String> signals = lexicon.signals().values().stream()
                .filter(signal ->
                        signal.id().equals(wanted) || signal.group().name().equals(wanted))
                .map(signal -> FeatureKind.SIGNAL.named(signal.id()))
                .toList();
        if (signals.isEmpty()) {
            throw new InvalidDataException(
                    "'" + name + "' is no kind of feature " + Arrays.toString(FeatureKind.values())
                            + ", no group of signals " + Arrays.toString(SignalGroup.values()) + " and no signal");
        }
        return signals::contains;
    }

    /**
     * Writes what each signal is worth as a table: how often it is found, which label it points to and how often
     * rightly, overall and in each language where it is found at least {@value SignalTable#FEWEST} times.
     */
    public void writeSignals(Path file) throws IOException {
        Files.writeString(file, new SignalTable(lexicon, examples).markdown());
    }

    /** The labels of all messages, for a share to compare with. */
    static double share(Label label, List<Example> examples) {
        return examples.stream().filter(example -> example.label() == label).count() / (double) examples.size();
    }

    /** The signals of a group, in the order of their names. */
    static List<Signal> signals(Lexicon lexicon, SignalGroup group) {
        return lexicon.signals().values().stream()
                .filter(signal -> signal.group() == group)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }
}
