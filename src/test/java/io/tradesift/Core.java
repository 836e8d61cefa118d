package io.tradesift;

import io.tradesift.classify.Classifier;
import io.tradesift.model.InquiryReader;
import io.tradesift.model.ModelFile;
import io.tradesift.signal.Lexicon;
import io.tradesift.strategy.Playbook;
import io.tradesift.text.HanFolding;
import io.tradesift.text.Normaliser;
import io.tradesift.training.Corpus;
import io.tradesift.training.LabelledInquiry;
import io.tradesift.verdict.Costs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The packaged core, loaded once for all tests. */
public final class Core {

    public static final int MAX_TEXT_LENGTH = InquiryReader.DEFAULT_MAX_TEXT_LENGTH;
    public static final Path CORPUS = Path.of("src/corpus");
    public static final Path EVALUATION = Path.of("src/evaluation/dev.jsonl");
    public static final Path RAW_EVALUATION = Path.of("src/evaluation/raw.jsonl");

    public static final Lexicon LEXICON = Lexicon.load();
    public static final ModelFile MODEL = ModelFile.load(LEXICON.version());
    public static final Playbook PLAYBOOK = Playbook.load(LEXICON);
    public static final Normaliser NORMALISER = new Normaliser(HanFolding.load(), MAX_TEXT_LENGTH);
    public static final InquiryReader READER = InquiryReader.of(LEXICON, MODEL.languages(), MAX_TEXT_LENGTH);
    public static final Classifier CLASSIFIER = Classifier.of(LEXICON, PLAYBOOK, MODEL, Costs.DEFAULT, MAX_TEXT_LENGTH);

    private Core() {}

    public static List<LabelledInquiry> evaluation() {
        return read(EVALUATION);
    }

    public static List<LabelledInquiry> rawEvaluation() {
        return read(RAW_EVALUATION);
    }

    public static List<LabelledInquiry> corpus() {
        return read(CORPUS);
    }

    private static List<LabelledInquiry> read(Path path) {
        try {
            return Corpus.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
