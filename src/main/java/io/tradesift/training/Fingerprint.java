package io.tradesift.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A short name for exactly these messages with exactly these labels. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(List<LabelledInquiry> corpus) {
        return of(corpus.stream().map(LabelledInquiry::toString));
    }

    /** Of a text: what orders texts by chance, and always in the same way. */
    static String of(String text) {
        return of(Stream.of(text));
    }

    private static String of(Stream<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
