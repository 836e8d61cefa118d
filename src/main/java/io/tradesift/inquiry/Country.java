package io.tradesift.inquiry;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An ISO 3166-1 alpha-2 country code, upper case; also {@code XK}, the code everyone uses for Kosovo. */
public record Country(String code) {

    private static final Set<String> CODES =
            Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK")).collect(Collectors.toUnmodifiableSet());

    public Country {
        if (!isKnown(code)) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 country code");
        }
    }

    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }
}
