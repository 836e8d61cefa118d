package io.tradesift.model;

import io.tradesift.facts.Fact;
import io.tradesift.facts.FactKind;
import io.tradesift.inquiry.Field;
import io.tradesift.inquiry.Span;
import io.tradesift.signal.Finding;
import io.tradesift.signal.SignalGroup;
import io.tradesift.text.AnalysedInquiry;
import io.tradesift.text.Passage;
import io.tradesift.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a message into features: the same way in training and in serving. */
public final class FeatureExtractor {

    /** Changes whenever the same message would get other features: a model only fits its own version. */
    public static final int VERSION = 5;

    private static final String NOTHING_FOUND = "no signal";
    static final String NO_SIGNAL = FeatureKind.SHAPE.named(NOTHING_FOUND);

    private static final int MOST_PLACES = 3;
    private static final int RUN = 4;
    private static final int LONGEST_WORD = 24;

    public List<Feature> extract(Reading reading) {
        AnalysedInquiry analysed = reading.analysed();
        Collector collector = new Collector();
        for (Finding finding : reading.findings()) {
            collector.add(FeatureKind.SIGNAL, finding.signal().id(), finding.places());
        }
        for (Fact fact : reading.facts().stated()) {
            if (fact.place().field() == Field.TEXT && fact.kind() != FactKind.PRODUCT) {
                collector.add(FeatureKind.FACT, fact.kind().name(), List.of(fact.place()));
            }
        }
        for (Passage passage : analysed.passages()) {
            addWording(passage, collector);
        }
        addShape(analysed, reading.findings(), collector);
        return collector.features();
    }

    private static void addWording(Passage passage, Collector collector) {
        List<Token> tokens = passage.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!isWord(token)) {
                continue;
            }
            String word = word(token);
            collector.add(FeatureKind.WORD, word, passage, i, i + 1);
            if (token.kind() == Token.Kind.WORD) {
                addLetters(token.text(), passage, i, collector);
            }
            if (i + 1 < tokens.size() && isWord(tokens.get(i + 1))) {
                String pair = word + ' ' + word(tokens.get(i + 1));
                collector.add(FeatureKind.PHRASE, pair, passage, i, i + 2);
                if (isIdeographRun(tokens, i)) {
                    String triple = pair + ' ' + tokens.get(i + 2).text();
                    collector.add(FeatureKind.PHRASE, triple, passage, i, i + 3);
                }
            }
        }
    }

    private static boolean isIdeographRun(List<Token> tokens, int at) {
        return at + 2 < tokens.size()
                && tokens.subList(at, at + 3).stream().allMatch(token -> token.kind() == Token.Kind.IDEOGRAPH);
    }

    private static void addLetters(String word, Passage passage, int at, Collector collector) {
        String padded = '_' + word.substring(0, Math.min(word.length(), LONGEST_WORD)) + '_';
        for (int start = 0; start + RUN <= padded.length(); start++) {
            collector.add(FeatureKind.LETTERS, padded.substring(start, start + RUN), passage, at, at + 1);
        }
    }

    private static boolean isWord(Token token) {
        return switch (token.kind()) {
            case WORD, IDEOGRAPH, NUMBER, EMAIL, URL -> true;
            case SIGN, STOP -> false;
        };
    }

    /** Which number or address it is matters less than that there is one. */
    private static String word(Token token) {
        return switch (token.kind()) {
            case NUMBER -> "#" + Math.min(token.text().length(), 6);
            case EMAIL -> "@";
            case URL -> "://";
            default -> token.text();
        };
    }

    private static void addShape(AnalysedInquiry analysed, List<Finding> findings, Collector collector) {
        Passage text = analysed.passages().get(analysed.passages().size() - 1);
        double words = text.tokens().stream().filter(FeatureExtractor::isWord).count();
        int size = (int) Math.round(Math.log(1 + words) / Math.log(2));
        collector.add(FeatureKind.SHAPE, "length " + size, List.of());
        addIf(text.text().value().indexOf('?') >= 0, "question", collector);
        addIf(text.text().value().indexOf('\n') >= 0, "lines", collector);
        addIf(analysed.passages().size() > 1, "subject", collector);
        addIf(text.text().value().strip().endsWith("..."), "cut off", collector);
        boolean spoken = findings.stream().anyMatch(finding -> finding.signal().group() != SignalGroup.METADATA);
        addIf(!spoken, NOTHING_FOUND, collector);
    }

    private static void addIf(boolean holds, String what, Collector collector) {
        if (holds) {
            collector.add(FeatureKind.SHAPE, what, List.of());
        }
    }

    /** Each feature once, with its first places: a word said a thousand times counts as said. */
    private static final class Collector {
        private final Map<String, Draft> drafts = new LinkedHashMap<>();

        private record Draft(FeatureKind kind, List<Span> places) {}

        void add(FeatureKind kind, String what, List<Span> places) {
            Draft draft = draft(kind, what);
            places.stream().limit(MOST_PLACES - draft.places().size()).forEach(draft.places()::add);
        }

        void add(FeatureKind kind, String what, Passage passage, int from, int to) {
            Draft draft = draft(kind, what);
            if (draft.places().size() < MOST_PLACES) {
                draft.places().add(passage.span(from, to));
            }
        }

        private Draft draft(FeatureKind kind, String what) {
            Draft known = drafts.get(kind.named(what));
            if (known != null) {
                return known;
            }
            Draft draft = new Draft(kind, new ArrayList<>(1));
            drafts.put(kind.named(what), draft);
            return draft;
        }

        List<Feature> features() {
            List<Feature> features = new ArrayList<>(drafts.size());
            drafts.forEach((name, draft) -> features.add(new Feature(draft.kind(), name, draft.places())));
            return features;
        }
    }
}
