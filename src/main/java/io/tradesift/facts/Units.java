package io.tradesift.facts;

import io.tradesift.data.DataFile;
import io.tradesift.data.DataMap;
import io.tradesift.signal.PhraseAutomaton;
import io.tradesift.signal.PhraseParser;
import io.tradesift.text.Normaliser;
import io.tradesift.text.Token;
import java.util.List;
import java.util.Optional;

/** The units in which goods are counted, from {@code facts/units.yaml}. */
final class Units {

    private static final int LONGEST = 4;

    private final PhraseAutomaton<String> words;

    private Units(PhraseAutomaton<String> words) {
        this.words = words;
    }

    /** A unit, and how many tokens name it. */
    record Unit(String id, int tokens) {}

    static Units load(Normaliser normaliser) {
        PhraseParser parser = new PhraseParser(normaliser);
        PhraseAutomaton.Builder<String> words = new PhraseAutomaton.Builder<>();
        DataMap file = DataFile.resource("/facts/units.yaml");
        for (String id : file.keys()) {
            file.values(id, parser::parse).stream().flatMap(List::stream).forEach(pattern -> words.add(pattern, id));
        }
        return new Units(words.build());
    }

    /** The longest unit that is named from token {@code at} on. */
    Optional<Unit> named(List<Token> tokens, int at) {
        Unit[] longest = {null};
        words.match(tokens.subList(at, Math.min(tokens.size(), at + LONGEST)), (id, from, to) -> {
            if (from == 0 && (longest[0] == null || to > longest[0].tokens())) {
                longest[0] = new Unit(id, to);
            }
        });
        return Optional.ofNullable(longest[0]);
    }
}
