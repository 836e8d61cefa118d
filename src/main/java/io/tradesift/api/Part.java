package io.tradesift.api;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of an answer that a caller may leave out. */
enum Part {
    FACTS,
    ASKS,
    WARNINGS,
    STRATEGY,
    DRAFT;

    /**
     * The parts named in a comma-separated list; all of them if nothing is named.
     *
     * @throws ProblemException if one is unknown
     */
    static Set<Part> parse(@Nullable String include) {
        if (include == null || include.isBlank()) {
            return EnumSet.allOf(Part.class);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : include.split(",", -1)) {
            parts.add(part(name.strip()));
        }
        return parts;
    }

    private static Part part(String name) {
        for (Part part : values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(name)) {
                return part;
            }
        }
        throw new ProblemException(
                ProblemType.BAD_REQUEST, "Query parameter include: expected facts, asks, warnings, strategy, draft.");
    }
}
