package io.tradesift.facts;

import java.util.List;

/**
 * What was stated, and how complete that is.
 *
 * @param stated in the order of the text, metadata last
 */
public record Facts(List<Fact> stated, Completeness completeness) {

    public Facts {
        stated = List.copyOf(stated);
    }
}
