package io.tradesift.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a model would come out the same: a fingerprint of all that it is a function of. */
public final class Stamp {

    /** Of the compiled code, whatever decides about features, weights and languages. */
    private static final List<String> CODE = List.of(
            "io/tradesift/inquiry",
            "io/tradesift/data",
            "io/tradesift/text",
            "io/tradesift/signal",
            "io/tradesift/facts",
            "io/tradesift/model",
            "io/tradesift/training",
            "signals",
            "facts",
            "text");

    private final Path file;
    private final String current;

    private Stamp(Path file, String current) {
        this.file = file;
        this.current = current;
    }

    /**
     * The stamp as it would be now.
     *
     * @param file where the stamp of the last training is kept
     * @param classes folder of the compiled code
     * @param inputs files or folders: messages, and whatever names the versions of the libraries
     */
    public static Stamp of(Path file, Path classes, List<Path> inputs) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String code : CODE) {
                update(digest, classes.resolve(code));
            }
            for (Path path : inputs) {
                update(digest, path);
            }
            return new Stamp(file, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(MessageDigest digest, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    public boolean isCurrent() throws IOException {
        return Files.exists(file) && Files.readString(file).equals(current);
    }

    public void write() throws IOException {
        Files.writeString(file, current);
    }
}
