package io.tradesift.classify;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Scores;
import io.tradesift.model.FeatureExtractor;
import io.tradesift.model.InquiryReader;
import io.tradesift.model.LinearModel;
import io.tradesift.model.ModelFile;
import io.tradesift.model.Reading;
import io.tradesift.model.Scoring;
import io.tradesift.signal.Lexicon;
import io.tradesift.strategy.Playbook;
import io.tradesift.strategy.Strategist;
import io.tradesift.verdict.Costs;
import io.tradesift.verdict.Judge;
import io.tradesift.verdict.Verdict;

/** Assesses inquiries: the one public door to the core. Pure and safe for any number of threads. */
public final class Classifier {

    private final InquiryReader reader;
    private final FeatureExtractor features = new FeatureExtractor();
    private final LinearModel model;
    private final Judge judge;
    private final Strategist strategist;

    public Classifier(InquiryReader reader, LinearModel model, Judge judge, Strategist strategist) {
        this.reader = reader;
        this.model = model;
        this.judge = judge;
        this.strategist = strategist;
    }

    /**
     * @param maxTextLength UTF-16 code units that a normalised text may have
     */
    public static Classifier of(Lexicon lexicon, Playbook playbook, ModelFile file, Costs costs, int maxTextLength) {
        LinearModel model = file.linear();
        return new Classifier(
                InquiryReader.of(lexicon, file.languages(), maxTextLength),
                model,
                new Judge(costs),
                new Strategist(playbook, lexicon, model));
    }

    /**
     * @throws io.tradesift.inquiry.InvalidInquiryException if the text unfolds into more than the greatest length
     */
    public Assessment classify(Inquiry inquiry) {
        Reading reading = reader.read(inquiry);
        Scoring scoring = model.score(features.extract(reading));
        Verdict verdict = judge.judge(scoring, reading);
        Label label = verdict.label();
        return new Assessment(
                inquiry,
                reading.analysed().language(),
                verdict,
                strategist.stage(reading),
                scoring.logit(label),
                scoring.bias(label),
                scoring.evidence(label),
                reading.facts(),
                Asks.of(reading.findings()),
                Warnings.of(reading),
                strategist.advise(verdict, scoring, reading).orElse(null));
    }

    /** Features that the model has weights for. */
    public int knownFeatures() {
        return model.knownFeatures();
    }

    /** The probabilities alone. */
    public Scores scores(Inquiry inquiry) {
        return model.score(features.extract(reader.read(inquiry))).scores();
    }
}
