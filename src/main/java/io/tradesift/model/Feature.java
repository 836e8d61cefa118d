package io.tradesift.model;

import io.tradesift.inquiry.Span;
import java.util.List;

/**
 * Something about a message that the model may have learned a weight for.
 *
 * @param name unique in the message
 * @param places where it stands, in the order of the text; empty where it has no place
 */
public record Feature(FeatureKind kind, String name, List<Span> places) {

    /** The name without its kind. */
    String what() {
        return name.substring(name.indexOf('=') + 1);
    }
}
