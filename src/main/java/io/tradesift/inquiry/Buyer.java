package io.tradesift.inquiry;

import org.jspecify.annotations.Nullable;

/** What the platform or the form said about the sender; any of it may be missing or wrong. */
public record Buyer(
        @Nullable String name,
        @Nullable String company,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Country country,
        @Nullable String jobTitle,
        @Nullable String website,
        @Nullable Country ipCountry) {

    public static final Buyer UNKNOWN = new Buyer(null, null, null, null, null, null, null, null);
}
