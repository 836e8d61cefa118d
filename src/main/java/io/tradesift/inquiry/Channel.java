package io.tradesift.inquiry;

import java.util.Locale;

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
}
