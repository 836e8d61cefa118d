package io.tradesift.api;

import io.tradesift.inquiry.Channel;
import io.tradesift.inquiry.Country;
import io.tradesift.inquiry.SellerSituation;
import io.tradesift.inquiry.Stage;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The forms a text field may be required to have. */
enum Format {
    COUNTRY(
            ProblemType.INVALID_COUNTRY,
            "expected an ISO 3166-1 alpha-2 code in upper case, e.g. DE",
            Country::isKnown),
    DATE_TIME(
            ProblemType.INVALID_DATE,
            "expected an RFC 3339 date-time with offset, e.g. 2026-03-14T09:30:00Z",
            Format::isDateTime),
    CHANNEL(
            ProblemType.INVALID_VALUE,
            "expected one of "
                    + Arrays.stream(Channel.values()).map(Channel::id).collect(Collectors.joining(", ")),
            text -> Channel.of(text).isPresent()),
    LANGUAGE(ProblemType.INVALID_VALUE, "expected a BCP 47 language tag, e.g. en or zh-Hans", Format::isLanguageTag),
    EMAIL(ProblemType.INVALID_VALUE, "expected an e-mail address, e.g. buyer@shop.example", Format::isEmail),
    TIME_ZONE(ProblemType.INVALID_VALUE, "expected an IANA time zone, e.g. Asia/Shanghai", Format::isTimeZone),
    SITUATION(
            ProblemType.INVALID_VALUE,
            "expected one of " + names(SellerSituation.values()),
            text -> isOneOf(text, SellerSituation.values())),
    STAGE(ProblemType.INVALID_VALUE, "expected one of " + names(Stage.values()), text -> isOneOf(text, Stage.values()));

    private final ProblemType type;
    private final String expectation;
    private final Predicate<String> test;

    Format(ProblemType type, String expectation, Predicate<String> test) {
        this.type = type;
        this.expectation = expectation;
        this.test = test;
    }

    ProblemType type() {
        return type;
    }

    String expectation() {
        return expectation;
    }

    boolean fits(String text) {
        return test.test(text);
    }

    private static boolean isDateTime(String text) {
        try {
            int year = OffsetDateTime.parse(text).getYear();
            // RFC 3339 wants seconds, which Java does not.
            return year >= 0
                    && year <= 9999
                    && text.length() >= "2026-03-14T09:30:00Z".length()
                    && text.charAt(16) == ':';
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLanguageTag(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** Platforms mask addresses, so hardly anything is asked of one. */
    private static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        return at > 0 && at < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean isTimeZone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text);
    }

    private static boolean isOneOf(String text, Enum<?>[] values) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(text));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
    }
}
