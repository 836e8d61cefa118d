package io.tradesift.training;

import io.tradesift.data.InvalidDataException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, collected so that all of it can be mended at once. Quotes nothing that a sender wrote. */
final class Mistakes {

    private static final int TOLD = 20;

    private final List<String> told = new ArrayList<>();
    private int count;

    void add(String mistake) {
        count++;
        if (told.size() < TOLD) {
            told.add(mistake);
        }
    }

    int count() {
        return count;
    }

    /**
     * @param file what the messages are about
     * @throws InvalidDataException if there are any, with one line for each
     */
    void refuse(String file) {
        if (count == 0) {
            return;
        }
        if (count > told.size()) {
            told.add("and " + (count - told.size()) + " more");
        }
        throw new InvalidDataException(file + ": " + (count == 1 ? "a mistake" : count + " mistakes")
                + " to mend first:\n  " + String.join("\n  ", told));
    }
}
