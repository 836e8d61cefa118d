package io.tradesift.training;

import io.tradesift.inquiry.Label;
import io.tradesift.model.FeatureExtractor;
import io.tradesift.model.InquiryReader;
import io.tradesift.model.Maxent;
import io.tradesift.model.ModelCard;
import io.tradesift.model.ModelFile;
import io.tradesift.model.Weights;
import io.tradesift.signal.Lexicon;
import io.tradesift.text.LanguageProfiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** From corpus to model file: languages, features, weights, calibration, card. The same input gives the same bytes. */
public final class Training {

    /** Of so many messages one is learned in a rough version too. */
    static final int EVERY_ROUGH = 4;

    static final long ROUGHENING_SEED = 7;

    private final Lexicon lexicon;
    private final MaxentTrainer trainer;

    public Training(Lexicon lexicon) {
        this(lexicon, MaxentTrainer.DEFAULT);
    }

    Training(Lexicon lexicon, MaxentTrainer trainer) {
        this.lexicon = lexicon;
        this.trainer = trainer;
    }

    /**
     * Trains on the corpus, calibrates on predictions out of fold, measures on the evaluation messages, writes the file.
     *
     * @param version of the code that trains
     * @param report folder for the report of the predictions out of fold; null for none
     */
    public ModelCard run(
            List<LabelledInquiry> corpus,
            List<LabelledInquiry> evaluation,
            String version,
            Path output,
            @Nullable Path report)
            throws IOException {
        LanguageProfiles languages = LanguageTrainer.train(corpus);
        InquiryReader reader = InquiryReader.of(lexicon, languages, InquiryReader.DEFAULT_MAX_TEXT_LENGTH);
        List<Example> examples = Example.of(corpus, reader, EVERY_ROUGH, ROUGHENING_SEED);
        CompletableFuture<Maxent> training = CompletableFuture.supplyAsync(() -> trainer.train(examples));
        Calibrated outOfFold = Calibrated.outOfFold(trainer, examples, Example::features);
        double temperature = outOfFold.temperature();
        Maxent maxent = training.join();

        Map<String, String> figures = new TreeMap<>();
        describe(corpus, figures);
        add("outOfFold", outOfFold.figures(), figures);
        List<Example> heldOut = Example.of(evaluation, reader);
        add("evaluation", new Calibrated(heldOut, logits(heldOut, maxent.weights(1)), temperature).figures(), figures);
        ModelCard card = new ModelCard(version, FeatureExtractor.VERSION, lexicon.version(), temperature, figures);
        ModelFile.write(output, card, maxent, languages);
        if (report != null) {
            new Evaluation(outOfFold.figures()).write(report, "the corpus, out of fold");
        }
        return card;
    }

    private static List<double[]> logits(List<Example> examples, Weights weights) {
        return examples.stream()
                .map(example -> weights.logits(example.features()))
                .toList();
    }

    private static void describe(List<LabelledInquiry> corpus, Map<String, String> figures) {
        figures.put("corpus.messages", Integer.toString(corpus.size()));
        figures.put("corpus.fingerprint", Fingerprint.of(corpus));
        for (Label label : Label.values()) {
            long count =
                    corpus.stream().filter(message -> message.label() == label).count();
            figures.put("corpus.label." + label, Long.toString(count));
        }
        Map<String, Integer> languages = new TreeMap<>();
        corpus.forEach(message -> languages.merge(message.languageTag(), 1, Integer::sum));
        languages.forEach((tag, count) -> figures.put("corpus.language." + tag, Integer.toString(count)));
    }

    private static void add(String set, Figures measured, Map<String, String> figures) {
        figures.put(set + ".messages", Integer.toString(measured.count()));
        figures.put(set + ".accuracy", rounded(measured.accuracy()));
        figures.put(set + ".macroF1", rounded(measured.macroF1()));
        figures.put(set + ".calibrationError", rounded(measured.calibrationError()));
        figures.put(set + ".buyersLost", Long.toString(measured.count(Prediction::isBuyerLost)));
        measured.byLanguage()
                .forEach((tag, ofLanguage) ->
                        figures.put(set + ".language." + tag + ".macroF1", rounded(ofLanguage.macroF1())));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
