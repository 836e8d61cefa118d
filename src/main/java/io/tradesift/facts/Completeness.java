package io.tradesift.facts;

import io.tradesift.data.LocalisedText;
import java.util.List;

/** How much of what a good inquiry contains is there; what is missing is what to ask back. */
public record Completeness(List<Item> items) {

    /** What an item is about. */
    public enum About {
        PRODUCT,
        COMPANY
    }

    /** One line of the checklist. */
    public record Item(String id, About about, LocalisedText name, boolean stated) {}

    public Completeness {
        items = List.copyOf(items);
    }

    /** The share of the checklist's items that are stated, 0..1. */
    public double share() {
        return items.stream().filter(Item::stated).count() / (double) Math.max(1, items.size());
    }
}
