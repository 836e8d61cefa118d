package io.tradesift.text;

import io.tradesift.inquiry.Language;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * How likely each letter n-gram is in each language of the Latin script: a row of log probabilities per n-gram, one
 * column per language.
 *
 * @param unseen the row of an n-gram that no profile holds
 */
public record LanguageProfiles(List<Language> languages, Map<String, float[]> rows, float[] unseen) {

    private static final int LONGEST = 4;
    private static final int LETTERS_READ = 400;

    public LanguageProfiles {
        languages = List.copyOf(languages);
        rows = Map.copyOf(rows);
    }

    /** The n-grams of one to four letters, words padded by a space, of the beginning of a text. */
    public static void forEachNgram(String text, Consumer<String> consumer) {
        StringBuilder letters = new StringBuilder(" ");
        for (int i = 0; i < text.length() && letters.length() < LETTERS_READ; i++) {
            char letter = Character.toLowerCase(text.charAt(i));
            if (isLatinLetter(letter)) {
                letters.append(letter);
            } else if (letters.charAt(letters.length() - 1) != ' ') {
                letters.append(' ');
            }
        }
        if (letters.charAt(letters.length() - 1) != ' ') {
            letters.append(' ');
        }
        for (int start = 0; start < letters.length(); start++) {
            for (int end = start + 1; end <= Math.min(letters.length(), start + LONGEST); end++) {
                String ngram = letters.substring(start, end);
                if (!ngram.isBlank()) {
                    consumer.accept(ngram);
                }
            }
        }
    }

    static boolean isLatinLetter(char letter) {
        return letter < 0x80
                ? (letter >= 'a' && letter <= 'z') || letter == '\''
                : Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    Language likeliest(String text) {
        if (languages.isEmpty()) {
            return Language.UNDETERMINED;
        }
        double[] sums = new double[languages.size()];
        forEachNgram(text, ngram -> {
            float[] row = rows.getOrDefault(ngram, unseen);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i];
            }
        });
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return languages.get(best);
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(languages.size());
        for (Language language : languages) {
            out.writeUTF(language.name());
        }
        writeRow(unseen, out);
        out.writeInt(rows.size());
        for (Map.Entry<String, float[]> row : new TreeMap<>(rows).entrySet()) {
            out.writeUTF(row.getKey());
            writeRow(row.getValue(), out);
        }
    }

    private static void writeRow(float[] row, DataOutputStream out) throws IOException {
        for (float value : row) {
            out.writeFloat(value);
        }
    }

    public static LanguageProfiles read(DataInputStream in) throws IOException {
        List<Language> languages = new ArrayList<>();
        for (int remaining = in.readInt(); remaining > 0; remaining--) {
            languages.add(Language.valueOf(in.readUTF()));
        }
        float[] unseen = readRow(in, languages.size());
        Map<String, float[]> rows = new HashMap<>();
        for (int remaining = in.readInt(); remaining > 0; remaining--) {
            rows.put(in.readUTF(), readRow(in, languages.size()));
        }
        return new LanguageProfiles(languages, rows, unseen);
    }

    private static float[] readRow(DataInputStream in, int columns) throws IOException {
        float[] row = new float[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = in.readFloat();
        }
        return row;
    }
}
