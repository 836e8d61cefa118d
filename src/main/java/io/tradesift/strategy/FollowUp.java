package io.tradesift.strategy;

import io.tradesift.data.LocalisedText;

/**
 * One step after the first reply.
 *
 * @param afterDays working days after our last message, 1 or more
 */
public record FollowUp(int afterDays, LocalisedText purpose) {

    public FollowUp {
        if (afterDays < 1) {
            throw new IllegalArgumentException("a follow-up comes 1 day later or more");
        }
    }
}
