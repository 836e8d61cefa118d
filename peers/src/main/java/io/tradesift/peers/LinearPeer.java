package io.tradesift.peers;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** TF-IDF of words, pairs of words and runs of two to five characters, with a linear model: the sturdy baseline. */
final class LinearPeer implements Peer {

    private static final double COST = 30;
    private static final int RAREST = 3;
    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 5;

    @Override
    public String name() {
        return "TF-IDF, LIBLINEAR";
    }

    @Override
    public Model train(List<Message> messages, Path folder) {
        Vocabulary vocabulary = Vocabulary.of(messages);
        LogisticRegression regression = LogisticRegression.train(
                messages.stream().map(vocabulary::row).toList(),
                messages.stream().map(Message::label).toList(),
                vocabulary.terms().size(),
                COST);
        return new Linear(vocabulary, regression, folder);
    }

    private record Linear(Vocabulary vocabulary, LogisticRegression regression, Path folder) implements Model {

        @Override
        public double[] logits(Message message) {
            return regression.logits(vocabulary.row(message));
        }

        @Override
        public long size() throws IOException {
            Path terms = folder.resolve("vocabulary.txt");
            Files.write(terms, vocabulary.lines());
            Path weights = folder.resolve("weights.txt");
            regression.save(weights);
            return Files.size(terms) + Files.size(weights);
        }
    }

    /** A feature's number, from 1, and how rare it is. */
    private record Term(int number, double rarity) {}

    private record Vocabulary(Map<String, Term> terms) {

        static Vocabulary of(List<Message> messages) {
            Map<String, Integer> spread = new HashMap<>();
            messages.forEach(message -> counts(message).keySet().forEach(name -> spread.merge(name, 1, Integer::sum)));
            spread.values().removeIf(count -> count < RAREST);
            Map<String, Term> terms = new HashMap<>();
            spread.keySet().stream().sorted().forEach(name -> {
                double rarity = 1 + Math.log((1.0 + messages.size()) / (1.0 + spread.getOrDefault(name, 0)));
                terms.put(name, new Term(terms.size() + 1, rarity));
            });
            return new Vocabulary(terms);
        }

        /** Damped counts times rarity, brought to length 1. */
        Feature[] row(Message message) {
            Map<Integer, Double> values = new HashMap<>();
            counts(message).forEach((name, count) -> {
                Term term = terms.get(name);
                if (term != null) {
                    values.put(term.number(), (1 + Math.log(count)) * term.rarity());
                }
            });
            double length = Math.sqrt(
                    values.values().stream().mapToDouble(value -> value * value).sum());
            return values.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> new FeatureNode(entry.getKey(), entry.getValue() / length))
                    .toArray(Feature[]::new);
        }

        List<String> lines() {
            return terms.entrySet().stream()
                    .sorted(Comparator.comparing(entry -> entry.getValue().number()))
                    .map(entry ->
                            entry.getKey() + '\t' + (float) entry.getValue().rarity())
                    .toList();
        }
    }

    private static Map<String, Integer> counts(Message message) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> words = Words.of(message.input());
        for (int i = 0; i < words.size(); i++) {
            counts.merge("w " + words.get(i), 1, Integer::sum);
            if (i > 0) {
                counts.merge("w " + words.get(i - 1) + ' ' + words.get(i), 1, Integer::sum);
            }
        }
        int[] signs =
                Words.fold(message.input()).replaceAll("\\s+", " ").codePoints().toArray();
        for (int length = SHORTEST_RUN; length <= LONGEST_RUN; length++) {
            for (int start = 0; start + length <= signs.length; start++) {
                counts.merge("c " + new String(signs, start, length), 1, Integer::sum);
            }
        }
        return counts;
    }
}
