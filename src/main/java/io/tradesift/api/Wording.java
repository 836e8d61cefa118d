package io.tradesift.api;

import io.tradesift.data.DataFile;
import io.tradesift.data.DataMap;
import io.tradesift.data.LocalisedText;
import io.tradesift.signal.Lexicon;
import io.tradesift.signal.Signal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sentences a seller reads: of signals from the lexicon, of everything else from {@code playbook/messages.yaml}. */
public final class Wording {

    private final Lexicon lexicon;
    private final Map<String, LocalisedText> messages;

    private Wording(Lexicon lexicon, Map<String, LocalisedText> messages) {
        this.lexicon = lexicon;
        this.messages = Map.copyOf(messages);
    }

    public static Wording load(Lexicon lexicon) {
        DataMap file = DataFile.resource("/playbook/messages.yaml");
        Map<String, LocalisedText> messages = new HashMap<>();
        file.keys().forEach(code -> messages.put(code, LocalisedText.read(file.map(code))));
        return new Wording(lexicon, messages);
    }

    /** The sentence for a code; a code without one says so itself, and a test sees to it that there is none. */
    String of(String code, Locale locale) {
        LocalisedText message = messages.get(code);
        if (message != null) {
            return message.in(locale);
        }
        return Optional.ofNullable(lexicon.signals().get(code))
                .map(Signal::description)
                .map(description -> description.in(locale))
                .orElse(code);
    }

    /** Whether a sentence is there. */
    boolean knows(String code) {
        return messages.containsKey(code) || lexicon.signals().containsKey(code);
    }
}
