package io.tradesift.inquiry;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What came with the words: as sparse and unreliable as in reality. */
public record Metadata(
        @Nullable Channel channel,
        @Nullable String platform,
        @Nullable String product,
        @Nullable OffsetDateTime receivedAt,
        @Nullable Language language,
        Buyer buyer,
        Seller seller,
        Correspondence correspondence) {

    public static final Metadata NONE =
            new Metadata(null, null, null, null, null, Buyer.UNKNOWN, Seller.UNKNOWN, Correspondence.NONE);
}
