package io.tradesift.signal;

import io.tradesift.signal.PhrasePattern.Element;
import io.tradesift.signal.PhrasePattern.Step;
import io.tradesift.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All phrases in one deterministic automaton over tokens: finding them costs the same however many there are.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseAutomaton<V> {

    private static final int LONGEST_GAP = 4;

    private final State<V> start;

    /** Receives a match: {@code to} is exclusive, both count tokens. */
    public interface Consumer<V> {
        void matched(V value, int from, int to);
    }

    private PhraseAutomaton(State<V> start) {
        this.start = start;
    }

    /** Collects phrases as a graph with a node of its own behind each element, then makes it deterministic. */
    public static final class Builder<V> {
        private final Node<V> root = new Node<>();

        public void add(PhrasePattern pattern, V value) {
            Node<V> at = root;
            for (Element element : pattern.elements()) {
                Node<V> behind = new Node<>();
                for (List<Step> alternative : element.alternatives()) {
                    link(at, alternative, behind);
                }
                at = behind;
            }
            at.values.add(value);
        }

        private static <V> void link(Node<V> from, List<Step> steps, Node<V> to) {
            if (steps.isEmpty()) {
                from.skips.add(to);
                return;
            }
            Node<V> at = from;
            for (Step step : steps.subList(0, steps.size() - 1)) {
                Node<V> next = new Node<>();
                at.add(step, next);
                at = next;
            }
            at.add(steps.get(steps.size() - 1), to);
        }

        public PhraseAutomaton<V> build() {
            return new PhraseAutomaton<>(state(Set.of(root), new HashMap<>()));
        }

        /** One state for each set of nodes that the same tokens lead to. */
        private State<V> state(Set<Node<V>> nodes, Map<Set<Node<V>>, State<V>> known) {
            Set<Node<V>> reached = closure(nodes);
            State<V> existing = known.get(reached);
            if (existing != null) {
                return existing;
            }
            Set<V> values = new LinkedHashSet<>();
            Map<Step, Set<Node<V>>> targets = new HashMap<>();
            for (Node<V> node : reached) {
                values.addAll(node.values);
                node.next.forEach((step, next) ->
                        targets.computeIfAbsent(step, key -> new HashSet<>()).addAll(next));
            }
            State<V> state = new State<>(List.copyOf(values));
            known.put(reached, state);
            targets.forEach((step, next) -> state.add(step, state(next, known)));
            return state;
        }

        private Set<Node<V>> closure(Set<Node<V>> nodes) {
            Set<Node<V>> reached = new HashSet<>();
            nodes.forEach(node -> reach(node, reached));
            return reached;
        }

        private void reach(Node<V> node, Set<Node<V>> reached) {
            if (reached.add(node)) {
                node.skips.forEach(next -> reach(next, reached));
            }
        }
    }

    /** A place between two elements of a phrase. */
    private static final class Node<V> {
        private final Map<Step, List<Node<V>>> next = new HashMap<>(2);
        private final List<Node<V>> skips = new ArrayList<>(0);
        private final List<V> values = new ArrayList<>(0);

        void add(Step step, Node<V> node) {
            next.computeIfAbsent(step, key -> new ArrayList<>(1)).add(node);
        }
    }

    public void match(List<Token> tokens, Consumer<V> consumer) {
        for (int from = 0; from < tokens.size(); from++) {
            match(start, tokens, from, from, consumer);
        }
    }

    private void match(State<V> state, List<Token> tokens, int from, int at, Consumer<V> consumer) {
        for (V value : state.values) {
            consumer.matched(value, from, at);
        }
        if (at == tokens.size()) {
            return;
        }
        Token token = tokens.get(at);
        State<V> exact = state.exact.get(token.text());
        if (exact != null) {
            match(exact, tokens, from, at + 1, consumer);
        }
        for (int length : state.prefixLengths) {
            if (length > token.text().length()) {
                break;
            }
            State<V> prefix = state.prefixes.get(token.text().substring(0, length));
            if (prefix != null) {
                match(prefix, tokens, from, at + 1, consumer);
            }
        }
        if (state.number != null && token.kind() == Token.Kind.NUMBER) {
            match(state.number, tokens, from, at + 1, consumer);
        }
        if (state.gap != null) {
            leap(state.gap, tokens, from, at, consumer);
        }
    }

    private void leap(State<V> behind, List<Token> tokens, int from, int at, Consumer<V> consumer) {
        for (int skipped = 0; skipped <= LONGEST_GAP && at + skipped < tokens.size(); skipped++) {
            match(behind, tokens, from, at + skipped, consumer);
            if (tokens.get(at + skipped).kind() == Token.Kind.STOP) {
                return;
            }
        }
    }

    /** What may follow what was said so far. */
    private static final class State<V> {
        private final List<V> values;
        private final Map<String, State<V>> exact = new HashMap<>(4);
        private final Map<String, State<V>> prefixes = new HashMap<>(2);
        private int[] prefixLengths = {};
        private @Nullable State<V> number;
        private @Nullable State<V> gap;

        State(List<V> values) {
            this.values = values;
        }

        void add(Step step, State<V> next) {
            if (step instanceof Step.Exact word) {
                exact.put(word.text(), next);
            } else if (step instanceof Step.Prefix prefix) {
                prefixes.put(prefix.text(), next);
                TreeSet<Integer> lengths = new TreeSet<>();
                prefixes.keySet().forEach(key -> lengths.add(key.length()));
                prefixLengths = lengths.stream().mapToInt(Integer::intValue).toArray();
            } else if (step instanceof Step.AnyNumber) {
                number = next;
            } else {
                gap = next;
            }
        }
    }
}
