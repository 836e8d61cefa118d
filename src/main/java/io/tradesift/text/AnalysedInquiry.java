package io.tradesift.text;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Language;
import java.util.List;

/**
 * An inquiry whose words were read once, for everyone.
 *
 * @param passages the sender's own words: the subject, if there is one, and the text
 */
public record AnalysedInquiry(Inquiry inquiry, List<Passage> passages, Language language) {

    public AnalysedInquiry {
        passages = List.copyOf(passages);
    }
}
