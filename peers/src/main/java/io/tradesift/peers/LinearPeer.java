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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** TF-IDF of words, pairs of words and runs of two to five characters, with a linear model: the sturdy baseline. */
final class LinearPeer implements Peer {

    private static final double COST = 10;
    private static final int RAREST = 2;
    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 5;

    private final Path folder;
    private Map<String, Term> vocabulary = Map.of();
    private @Nullable LogisticRegression regression;

    /** A feature's number, from 1, and how rare it is. */
    private record Term(int number, double rarity) {}

    LinearPeer(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        return "TF-IDF, LIBLINEAR";
    }

    @Override
    public void train(List<Message> messages) {
        vocabulary = vocabulary(messages);
        regression = LogisticRegression.train(
                messages.stream().map(this::row).toList(),
                messages.stream().map(Message::label).toList(),
                vocabulary.size(),
                COST);
    }

    @Override
    public double[] logits(Message message) {
        return trained().logits(row(message));
    }

    @Override
    public long size() throws IOException {
        Files.createDirectories(folder);
        Path words = folder.resolve("vocabulary.txt");
        Files.write(
                words,
                vocabulary.entrySet().stream()
                        .sorted(Comparator.comparingInt(
                                entry -> entry.getValue().number()))
                        .map(entry ->
                                entry.getKey() + '\t' + (float) entry.getValue().rarity())
                        .toList());
        Path weights = folder.resolve("weights.txt");
        trained().save(weights);
        return Files.size(words) + Files.size(weights);
    }

    private LogisticRegression trained() {
        if (regression == null) {
            throw new IllegalStateException("not trained");
        }
        return regression;
    }

    private static Map<String, Term> vocabulary(List<Message> messages) {
        Map<String, Integer> spread = new TreeMap<>();
        messages.forEach(message -> counts(message).keySet().forEach(name -> spread.merge(name, 1, Integer::sum)));
        Map<String, Term> vocabulary = new HashMap<>();
        spread.forEach((name, count) -> {
            if (count >= RAREST) {
                double rarity = 1 + Math.log((1.0 + messages.size()) / (1.0 + count));
                vocabulary.put(name, new Term(vocabulary.size() + 1, rarity));
            }
        });
        return vocabulary;
    }

    /** Damped counts times rarity, brought to length 1. */
    private Feature[] row(Message message) {
        Map<Integer, Double> values = new TreeMap<>();
        counts(message).forEach((name, count) -> {
            Term term = vocabulary.get(name);
            if (term != null) {
                values.put(term.number(), (1 + Math.log(count)) * term.rarity());
            }
        });
        double length = Math.sqrt(
                values.values().stream().mapToDouble(value -> value * value).sum());
        return values.entrySet().stream()
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue() / length))
                .toArray(Feature[]::new);
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
