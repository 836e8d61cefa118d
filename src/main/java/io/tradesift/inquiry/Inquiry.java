package io.tradesift.inquiry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One message exactly as it was received, and what came with it.
 *
 * @param id the caller's name for it
 * @param text the sender's words: greetings, signatures, typos, line breaks and all
 */
public record Inquiry(
        @Nullable String id, String text, @Nullable String subject, Metadata metadata) {

    public static Inquiry of(String text) {
        return new Inquiry(null, text, null, Metadata.NONE);
    }

    /** What a field holds, as it was received. */
    public Optional<String> value(Field field) {
        Buyer buyer = metadata.buyer();
        return Optional.ofNullable(
                switch (field) {
                    case TEXT -> text;
                    case SUBJECT -> subject;
                    case PRODUCT -> metadata.product();
                    case BUYER_COMPANY -> buyer.company();
                    case BUYER_NAME -> buyer.name();
                    case BUYER_EMAIL -> buyer.email();
                    case BUYER_PHONE -> buyer.phone();
                    case BUYER_COUNTRY -> code(buyer.country());
                    case BUYER_IP_COUNTRY -> code(buyer.ipCountry());
                    case BUYER_JOB_TITLE -> buyer.jobTitle();
                    case BUYER_WEBSITE -> buyer.website();
                });
    }

    private static @Nullable String code(@Nullable Country country) {
        return country == null ? null : country.code();
    }
}
