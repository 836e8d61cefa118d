package io.tradesift.signal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Mail providers where anyone gets an address, from {@code signals/free-mail-domains.txt}, one a line. */
record FreeMailDomains(Set<String> domains) {

    private static final String RESOURCE = "/signals/free-mail-domains.txt";

    static FreeMailDomains load() {
        try (InputStream in = Objects.requireNonNull(FreeMailDomains.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new FreeMailDomains(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String domain) {
        return domains.contains(domain);
    }
}
