package io.tradesift.signal;

import io.tradesift.data.InvalidDataException;
import io.tradesift.inquiry.Span;
import io.tradesift.signal.Signal.Detection;
import io.tradesift.text.AnalysedInquiry;
import io.tradesift.text.Normaliser;
import io.tradesift.text.Passage;
import io.tradesift.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Finds the signals of a lexicon. */
public final class SignalDetector {

    /** Of a signal in one passage: a word repeated ten thousand times shall cost no more than it says. */
    private static final int MOST_MATCHES = 64;

    private final Lexicon lexicon;
    private final MetadataReader metadata;
    private final PhraseAutomaton<Meaning> phrases;

    /** What a phrase says about a signal: that it is there, or that this is not it. */
    private record Meaning(Signal signal, boolean speaksFor) {}

    /** A match in one passage, counted in the tokens that take part in matching. */
    private record Match(int from, int to) {
        boolean overlaps(Match other) {
            return from < other.to && other.from < to;
        }

        int length() {
            return to - from;
        }
    }

    public SignalDetector(Lexicon lexicon, Normaliser normaliser) {
        this.lexicon = lexicon;
        this.metadata = new MetadataReader(FreeMailDomains.load());
        PhraseParser parser = new PhraseParser(normaliser);
        PhraseAutomaton.Builder<Meaning> builder = new PhraseAutomaton.Builder<>();
        for (Signal signal : lexicon.signals().values()) {
            if (signal.detection() instanceof Detection.Phrases said) {
                said.phrases().forEach(phrase -> learn(phrase, new Meaning(signal, true), parser, builder));
                said.unless().forEach(phrase -> learn(phrase, new Meaning(signal, false), parser, builder));
            }
        }
        this.phrases = builder.build();
    }

    private static void learn(
            String phrase, Meaning meaning, PhraseParser parser, PhraseAutomaton.Builder<Meaning> builder) {
        try {
            parser.parse(phrase).forEach(pattern -> builder.add(pattern, meaning));
        } catch (IllegalArgumentException e) {
            throw new InvalidDataException(
                    "signals/" + meaning.signal().group().id() + ".yaml: signal "
                            + meaning.signal().id() + ": phrase '" + phrase + "': " + e.getMessage(),
                    e);
        }
    }

    /** The signals found, in the order of the lexicon. */
    public List<Finding> detect(AnalysedInquiry analysed) {
        Map<Signal, Set<Span>> places = new LinkedHashMap<>();
        for (Passage passage : analysed.passages()) {
            detect(passage, places);
        }
        List<Finding> findings = new ArrayList<>();
        for (Signal signal : lexicon.signals().values()) {
            List<Span> found = find(signal, analysed, places);
            if (!found.isEmpty()) {
                findings.add(new Finding(signal, found));
            }
        }
        return List.copyOf(findings);
    }

    private List<Span> find(Signal signal, AnalysedInquiry analysed, Map<Signal, Set<Span>> places) {
        Detection detection = signal.detection();
        if (detection instanceof Detection.OfMetadata of) {
            return metadata.read(of.cue(), analysed.inquiry());
        }
        if (detection instanceof Detection.Composite composite) {
            return find(composite, analysed, places);
        }
        return List.copyOf(places.getOrDefault(signal, Set.of()));
    }

    private List<Span> find(Detection.Composite composite, AnalysedInquiry analysed, Map<Signal, Set<Span>> places) {
        Set<Span> together = new TreeSet<>();
        for (String id : composite.all()) {
            List<Span> part = find(part(id), analysed, places);
            if (part.isEmpty()) {
                return List.of();
            }
            together.addAll(part);
        }
        boolean none = composite.none().stream()
                .allMatch(id -> find(part(id), analysed, places).isEmpty());
        List<Span> any = composite.any().stream()
                .flatMap(id -> find(part(id), analysed, places).stream())
                .toList();
        if (!none || (any.isEmpty() && !composite.any().isEmpty())) {
            return List.of();
        }
        together.addAll(any);
        return List.copyOf(together);
    }

    private Signal part(String id) {
        return Objects.requireNonNull(lexicon.signals().get(id));
    }

    private void detect(Passage passage, Map<Signal, Set<Span>> places) {
        List<Token> tokens = new ArrayList<>(passage.tokens().size());
        passage.tokens().stream().filter(token -> !isSkipped(token)).forEach(tokens::add);
        Map<Signal, List<Match>> matches = new LinkedHashMap<>();
        Map<Signal, List<Match>> denials = new HashMap<>();
        phrases.match(tokens, (meaning, from, to) -> {
            List<Match> ofSignal = (meaning.speaksFor() ? matches : denials)
                    .computeIfAbsent(meaning.signal(), signal -> new ArrayList<>());
            if (ofSignal.size() < MOST_MATCHES || !meaning.speaksFor()) {
                ofSignal.add(new Match(from, to));
            }
        });
        matches.forEach((signal, found) -> {
            List<Match> kept = longest(found, denials.getOrDefault(signal, List.of()));
            for (Match match : kept) {
                places.computeIfAbsent(signal, key -> new TreeSet<>())
                        .add(passage.place(
                                tokens.get(match.from()).start(),
                                tokens.get(match.to() - 1).end()));
            }
        });
    }

    /** Of matches that overlap the longest counts; none counts that overlaps a denial. */
    private static List<Match> longest(List<Match> found, List<Match> denials) {
        List<Match> kept = new ArrayList<>();
        found.stream()
                .filter(match -> denials.stream().noneMatch(match::overlaps))
                .sorted(Comparator.comparingInt(Match::length).reversed())
                .filter(match -> kept.stream().noneMatch(match::overlaps))
                .forEach(kept::add);
        return kept;
    }

    /** Hyphens and slashes join words as often as they part them, so matching looks past them. */
    static boolean isSkipped(Token token) {
        return token.kind() == Token.Kind.SIGN
                && (token.text().equals("-") || token.text().equals("/"));
    }
}
