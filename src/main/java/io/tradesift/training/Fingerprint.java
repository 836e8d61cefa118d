package io.tradesift.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for exactly these messages with exactly these labels. */
final class Fingerprint {

    private static final int BYTES = 8;

    private Fingerprint() {}

    static String of(List<LabelledInquiry> corpus) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            corpus.forEach(message -> digest.update(message.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
