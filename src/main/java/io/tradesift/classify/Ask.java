package io.tradesift.classify;

import io.tradesift.data.LocalisedText;
import io.tradesift.inquiry.Span;
import java.util.List;

/**
 * Something the sender wants of us.
 *
 * @param id upper snake case, e.g. {@code PRICE} or {@code FORMULA_OR_COMPOSITION}
 */
public record Ask(String id, LocalisedText description, List<Span> places) {

    public Ask {
        places = List.copyOf(places);
    }
}
