package io.tradesift.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Which Simplified character stands for a Traditional one; the table is {@code text/traditional-simplified.txt}. */
public final class HanFolding {

    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    private static final String RESOURCE = "/text/traditional-simplified.txt";

    private final char[] simplified = new char[LAST - FIRST + 1];
    private final boolean[] onlySimplified = new boolean[LAST - FIRST + 1];

    /** Each line of the table holds a Traditional character followed by its Simplified one; {@code #} begins a comment. */
    public static HanFolding load() {
        try (InputStream in = Objects.requireNonNull(HanFolding.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            HanFolding folding = new HanFolding();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(folding::learn);
            folding.forgetSharedCharacters();
            return folding;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        for (int i = 0; i + 1 < line.length(); i += 3) {
            simplified[line.charAt(i) - FIRST] = line.charAt(i + 1);
            onlySimplified[line.charAt(i + 1) - FIRST] = true;
        }
    }

    /** A character that is itself Traditional somewhere (台, 后) says nothing about the script. */
    private void forgetSharedCharacters() {
        for (int i = 0; i < simplified.length; i++) {
            onlySimplified[i] &= simplified[i] == 0;
        }
    }

    boolean folds(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST && simplified[codePoint - FIRST] != 0;
    }

    int simplified(int codePoint) {
        return simplified[codePoint - FIRST];
    }

    /** Whether the character is written so in Simplified Chinese only. */
    boolean isOnlySimplified(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST && onlySimplified[codePoint - FIRST];
    }
}
