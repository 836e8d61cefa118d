package io.tradesift.training;

import io.tradesift.inquiry.Buyer;
import io.tradesift.inquiry.Channel;
import io.tradesift.inquiry.Correspondence;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Metadata;
import io.tradesift.inquiry.Seller;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table.
 *
 * @param where its place, for people
 * @param cells by the name of their column; an empty one is left out
 */
record MailRow(String where, Map<String, String> cells, LabelNames labels, Mistakes mistakes) {

    static final List<String> REQUIRED = List.of("text", "label");

    private static final String CHANNELS =
            "one of " + Arrays.stream(Channel.values()).map(Channel::id).collect(Collectors.joining(", "));

    /** The message, unless there is a mistake in it. */
    Optional<LabelledInquiry> message() {
        int before = mistakes.count();
        for (String required : REQUIRED) {
            if (!cells.containsKey(required)) {
                mistakes.add(where + ", column " + required + ": empty");
            }
        }
        Metadata metadata = metadata();
        Label label = cell("label", labels::label, LabelNames.EXPECTED);
        Label secondary = cell("secondary", labels::label, LabelNames.EXPECTED);
        String text = cells.get("text");
        if (mistakes.count() > before || text == null || label == null) {
            return Optional.empty();
        }
        Inquiry inquiry = new Inquiry(trimmed("id"), text, cells.get("subject"), metadata);
        String language = trimmed("lang");
        return Optional.of(new LabelledInquiry(inquiry, language == null ? "und" : language, label, secondary, null));
    }

    private Metadata metadata() {
        return new Metadata(
                cell("channel", Channel::of, CHANNELS),
                trimmed("platform"),
                trimmed("product"),
                cell("receivedAt", MailRow::time, "date and time with offset, as 2026-03-31T14:05:00+08:00"),
                null,
                buyer(),
                Seller.UNKNOWN,
                Correspondence.NONE);
    }

    private Buyer buyer() {
        return new Buyer(
                trimmed("name"),
                trimmed("company"),
                trimmed("email"),
                trimmed("phone"),
                country("country"),
                trimmed("jobTitle"),
                trimmed("website"),
                country("ipCountry"));
    }

    private @Nullable Country country(String column) {
        return cell(column, MailRow::knownCountry, "two letters of ISO 3166-1, as DE");
    }

    private static Optional<Country> knownCountry(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        return Country.isKnown(upper) ? Optional.of(new Country(upper)) : Optional.empty();
    }

    private static Optional<OffsetDateTime> time(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private <T> @Nullable T cell(String column, Function<String, Optional<T>> meaning, String expected) {
        String cell = trimmed(column);
        if (cell == null) {
            return null;
        }
        Optional<T> understood = meaning.apply(cell);
        if (understood.isEmpty()) {
            mistakes.add(where + ", column " + column + ": expected " + expected);
        }
        return understood.orElse(null);
    }

    private @Nullable String trimmed(String column) {
        String cell = cells.get(column);
        return cell == null ? null : cell.strip();
    }
}
