package io.tradesift.facts;

import io.tradesift.text.Passage;
import io.tradesift.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads delivery terms with the place named behind them: {@code CIF Mombasa}. */
final class IncotermReader {

    private static final int LONGEST_PLACE = 3;
    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("exw", "EXW"),
            Map.entry("fca", "FCA"),
            Map.entry("fas", "FAS"),
            Map.entry("fob", "FOB"),
            Map.entry("cfr", "CFR"),
            Map.entry("cnf", "CFR"),
            Map.entry("cif", "CIF"),
            Map.entry("cpt", "CPT"),
            Map.entry("cip", "CIP"),
            Map.entry("dap", "DAP"),
            Map.entry("dpu", "DPU"),
            Map.entry("ddp", "DDP"));

    /** Terms whose place is where the goods leave, not where they go. */
    private static final Set<String> FROM_THE_SELLER = Set.of("EXW", "FCA", "FAS", "FOB");

    private IncotermReader() {}

    static List<Fact> read(Passage passage, String original) {
        List<Fact> terms = new ArrayList<>();
        List<Token> tokens = passage.tokens();
        for (int i = 0; i < tokens.size() && terms.size() < FactReader.MOST_OF_A_KIND; i++) {
            String term = TERMS.get(tokens.get(i).text());
            if (term != null) {
                int end = endOfPlace(passage, i + 1, original);
                String place = place(tokens.subList(i + 1, end), passage, original);
                terms.add(new Fact(FactKind.INCOTERM, term, place, passage.span(i, end)));
                if (place != null && !FROM_THE_SELLER.contains(term)) {
                    terms.add(new Fact(FactKind.DESTINATION, place, null, passage.span(i + 1, end)));
                }
            }
        }
        return terms;
    }

    private static int endOfPlace(Passage passage, int from, String original) {
        List<Token> tokens = passage.tokens();
        int end = from;
        while (end < tokens.size() && end < from + LONGEST_PLACE && isNamePart(passage, tokens.get(end), original)) {
            end++;
        }
        return end;
    }

    /** Place names begin with a capital; in scripts without capitals nothing tells them from what follows. */
    private static boolean isNamePart(Passage passage, Token token, String original) {
        return token.kind() == Token.Kind.WORD
                && !TERMS.containsKey(token.text())
                && Character.isUpperCase(original.charAt(passage.text().originalStart(token.start())));
    }

    private static @Nullable String place(List<Token> tokens, Passage passage, String original) {
        String place = tokens.stream()
                .map(token -> original.substring(
                        passage.text().originalStart(token.start()),
                        passage.text().originalEnd(token.end())))
                .collect(Collectors.joining(" "));
        return place.isEmpty() ? null : place;
    }
}
