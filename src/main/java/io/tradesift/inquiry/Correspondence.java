package io.tradesift.inquiry;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What was exchanged before this message, as far as the caller knows.
 *
 * @param received messages of this buyer before this one, 0 or more
 * @param sent our messages so far, 0 or more
 */
public record Correspondence(
        @Nullable Stage stage,
        @Nullable OffsetDateTime firstContactAt,
        @Nullable OffsetDateTime lastMessageAt,
        int received,
        int sent) {

    public static final Correspondence NONE = new Correspondence(null, null, null, 0, 0);

    public Correspondence {
        if (received < 0 || sent < 0) {
            throw new IllegalArgumentException("counts of messages are 0 or more");
        }
    }
}
