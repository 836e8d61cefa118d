package io.tradesift.signal;

import io.tradesift.inquiry.Buyer;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Field;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what the data beside the words shows. */
final class MetadataReader {

    private final FreeMailDomains freeMail;

    MetadataReader(FreeMailDomains freeMail) {
        this.freeMail = freeMail;
    }

    List<Span> read(MetadataCue cue, Inquiry inquiry) {
        Buyer buyer = inquiry.metadata().buyer();
        return switch (cue) {
            case FREE_MAIL_WITH_COMPANY -> isStated(buyer.company()) ? mail(buyer, true) : List.of();
            case OWN_MAIL_DOMAIN -> mail(buyer, false);
            case IP_COUNTRY_DIFFERS -> countries(buyer.country(), buyer.ipCountry());
        };
    }

    private static boolean isStated(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Of a masked address nothing can be told. */
    private List<Span> mail(Buyer buyer, boolean free) {
        String email = buyer.email();
        if (email == null || email.indexOf('@') < 0 || email.indexOf('*') >= 0) {
            return List.of();
        }
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return freeMail.contains(domain) == free ? List.of(Span.whole(Field.BUYER_EMAIL, email)) : List.of();
    }

    private static List<Span> countries(@Nullable Country stated, @Nullable Country seen) {
        return stated == null || seen == null || stated.equals(seen)
                ? List.of()
                : List.of(Span.whole(Field.BUYER_IP_COUNTRY, seen.code()));
    }
}
