package io.tradesift.signal;

import io.tradesift.inquiry.Span;
import java.util.List;

/**
 * A signal that was found, and where.
 *
 * @param places in the order of the text, at least one
 */
public record Finding(Signal signal, List<Span> places) {

    public Finding {
        places = List.copyOf(places);
    }
}
