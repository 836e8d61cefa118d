package io.tradesift.facts;

import io.tradesift.inquiry.Inquiry;
import io.tradesift.signal.Finding;
import io.tradesift.signal.Lexicon;
import io.tradesift.text.AnalysedInquiry;
import io.tradesift.text.Normaliser;
import io.tradesift.text.Passage;
import java.util.ArrayList;
import java.util.List;

/** Reads what was stated off text, subject and metadata. */
public final class FactReader {

    /** Facts of one kind in one passage: nobody reads more. */
    static final int MOST_OF_A_KIND = 64;

    private final QuantityReader quantities;
    private final ContactReader contacts = new ContactReader();
    private final Checklist checklist;

    public FactReader(Lexicon lexicon, Normaliser normaliser) {
        this.quantities = new QuantityReader(Units.load(normaliser));
        this.checklist = Checklist.load(lexicon);
    }

    public Facts read(AnalysedInquiry analysed, List<Finding> findings) {
        Inquiry inquiry = analysed.inquiry();
        List<Fact> stated = new ArrayList<>();
        for (Passage passage : analysed.passages()) {
            stated.addAll(quantities.read(passage));
            stated.addAll(
                    IncotermReader.read(passage, inquiry.value(passage.field()).orElseThrow()));
            stated.addAll(contacts.read(passage, inquiry));
        }
        stated.addAll(ContactReader.readMetadata(inquiry));
        return new Facts(stated, checklist.check(stated, findings));
    }
}
