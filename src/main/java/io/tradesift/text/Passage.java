package io.tradesift.text;

import io.tradesift.inquiry.Field;
import io.tradesift.inquiry.Span;
import java.util.List;

/** One field of an inquiry, analysed. */
public record Passage(Field field, NormalisedText text, List<Token> tokens) {

    public Passage {
        tokens = List.copyOf(tokens);
    }

    /** The place in the original of the tokens from {@code from} to {@code to}, exclusive. */
    public Span span(int from, int to) {
        return place(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The place in the original of a range of the normalised text. */
    public Span place(int start, int end) {
        return new Span(field, text.originalStart(start), text.originalEnd(end));
    }
}
