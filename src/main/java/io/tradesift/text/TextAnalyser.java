package io.tradesift.text;

import io.tradesift.inquiry.Field;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Language;
import java.util.ArrayList;
import java.util.List;

/** Reads an inquiry's words: normalises, cuts into tokens, tells the language. */
public final class TextAnalyser {

    private final Normaliser normaliser;
    private final LanguageIdentifier languages;

    public TextAnalyser(Normaliser normaliser, LanguageIdentifier languages) {
        this.normaliser = normaliser;
        this.languages = languages;
    }

    public AnalysedInquiry analyse(Inquiry inquiry) {
        List<Passage> passages = new ArrayList<>(2);
        String subject = inquiry.subject();
        if (subject != null && !subject.isBlank()) {
            passages.add(passage(Field.SUBJECT, subject));
        }
        passages.add(passage(Field.TEXT, inquiry.text()));
        return new AnalysedInquiry(inquiry, passages, language(inquiry));
    }

    private Passage passage(Field field, String original) {
        NormalisedText text = normaliser.normalise(field, original);
        return new Passage(field, text, Tokeniser.tokenise(text.value()));
    }

    private Language language(Inquiry inquiry) {
        Language identified = languages.identify(inquiry.text());
        Language hint = inquiry.metadata().language();
        return identified == Language.UNDETERMINED && hint != null ? hint : identified;
    }
}
