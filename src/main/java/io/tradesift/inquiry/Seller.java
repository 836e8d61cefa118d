package io.tradesift.inquiry;

import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own side.
 *
 * @param situation what changes the reply, or null if nothing does
 * @param timeZone where the seller works
 * @param mayDisclose ids of the asks that may be answered without reserve
 */
public record Seller(
        @Nullable SellerSituation situation, @Nullable ZoneId timeZone, Set<String> mayDisclose) {

    public static final Seller UNKNOWN = new Seller(null, null, Set.of());

    public Seller {
        mayDisclose = Set.copyOf(mayDisclose);
    }
}
