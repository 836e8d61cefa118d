package io.tradesift.classify;

import io.tradesift.inquiry.Field;
import io.tradesift.inquiry.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contradiction, a risk, or input that was cleaned up.
 *
 * @param code stable, upper snake case
 * @param place where it shows, or null for the field as a whole
 */
public record Warning(String code, Field field, @Nullable Span place) {

    public Optional<Span> where() {
        return Optional.ofNullable(place);
    }
}
