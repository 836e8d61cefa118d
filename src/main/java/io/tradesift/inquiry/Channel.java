package io.tradesift.inquiry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the message arrived. */
public enum Channel {
    PLATFORM,
    EMAIL,
    WEB_FORM,
    CHAT,
    TRADE_FAIR,
    PHONE_NOTE;

    /** The name used in requests and corpus files, e.g. {@code web-form}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The channel of such a name. */
    public static Optional<Channel> of(String id) {
        return Arrays.stream(values())
                .filter(channel -> channel.id().equals(id))
                .findFirst();
    }
}
