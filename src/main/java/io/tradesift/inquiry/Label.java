package io.tradesift.inquiry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything a message can be: one of the five buyer types, or no buyer's inquiry at all. */
public enum Label {
    SELLER_SEEKING(BuyerType.SELLER_SEEKING),
    MARKET_ENTRY(BuyerType.MARKET_ENTRY),
    INFO_GATHERING(BuyerType.INFO_GATHERING),
    SAMPLE_HUNTING(BuyerType.SAMPLE_HUNTING),
    INTELLIGENCE_STEALING(BuyerType.INTELLIGENCE_STEALING),
    OUT_OF_SCOPE(null);

    private final @Nullable BuyerType buyerType;

    Label(@Nullable BuyerType buyerType) {
        this.buyerType = buyerType;
    }

    public Optional<BuyerType> buyerType() {
        return Optional.ofNullable(buyerType);
    }

    public static Label of(BuyerType buyerType) {
        return valueOf(buyerType.name());
    }
}
