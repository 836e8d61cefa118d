package io.tradesift.model;

import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Span;
import java.util.List;

/**
 * One reason for a verdict.
 *
 * @param name the signal's id or the fact's kind; {@link #WORDING} for a word or phrase; {@link #SHAPE} for how the
 *     message is built; {@link #REMAINDER} for everything too small to tell
 * @param speaksFor the label whose score it raises most
 * @param contribution what it adds to the logit of the verdict; negative if it speaks against it
 * @param places where it stands, in the order of the text; may be empty
 */
public record Evidence(String name, Label speaksFor, double contribution, List<Span> places) {

    public static final String WORDING = "WORDING";
    public static final String SHAPE = "SHAPE";
    public static final String REMAINDER = "REMAINDER";

    public Evidence {
        places = List.copyOf(places);
    }
}
