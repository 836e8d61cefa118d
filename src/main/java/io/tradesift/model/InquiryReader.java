package io.tradesift.model;

import io.tradesift.facts.FactReader;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.signal.Finding;
import io.tradesift.signal.Lexicon;
import io.tradesift.signal.SignalDetector;
import io.tradesift.text.AnalysedInquiry;
import io.tradesift.text.HanFolding;
import io.tradesift.text.LanguageIdentifier;
import io.tradesift.text.LanguageProfiles;
import io.tradesift.text.Normaliser;
import io.tradesift.text.TextAnalyser;
import java.util.List;

/** Reads inquiries for the model: the one way in, for training and for serving. */
public final class InquiryReader {

    /** UTF-16 code units that a text may have unless an operator says otherwise. */
    public static final int DEFAULT_MAX_TEXT_LENGTH = 20_000;

    private final TextAnalyser analyser;
    private final SignalDetector signals;
    private final FactReader facts;

    public InquiryReader(TextAnalyser analyser, SignalDetector signals, FactReader facts) {
        this.analyser = analyser;
        this.signals = signals;
        this.facts = facts;
    }

    /**
     * @param maxTextLength UTF-16 code units that a normalised text may have
     */
    public static InquiryReader of(Lexicon lexicon, LanguageProfiles languages, int maxTextLength) {
        HanFolding han = HanFolding.load();
        Normaliser normaliser = new Normaliser(han, maxTextLength);
        return new InquiryReader(
                new TextAnalyser(normaliser, new LanguageIdentifier(han, languages)),
                new SignalDetector(lexicon, normaliser),
                new FactReader(lexicon, normaliser));
    }

    public Reading read(Inquiry inquiry) {
        AnalysedInquiry analysed = analyser.analyse(inquiry);
        List<Finding> findings = signals.detect(analysed);
        return new Reading(analysed, findings, facts.read(analysed, findings));
    }
}
