package io.tradesift.peers;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A pretrained sentence encoder, left as it is, with a logistic regression on top. */
final class EmbeddingPeer implements Peer {

    private static final double COST = 30;

    private final String name;
    private final Encoder encoder;
    private final String prefix;
    private final Map<String, Feature[]> learned = new ConcurrentHashMap<>();

    /**
     * @param prefix what the encoder wants to stand before a text
     */
    EmbeddingPeer(String name, Encoder encoder, String prefix) {
        this.name = name;
        this.encoder = encoder;
        this.prefix = prefix;
    }

    @Override
    public String name() {
        return name;
    }

    /** Encodes each message once, though two models learn from it: one for the temperature, one for good. */
    @Override
    public Model train(List<Message> messages, Path folder) {
        List<Feature[]> rows = messages.parallelStream()
                .map(message -> learned.computeIfAbsent(message.input(), this::row))
                .toList();
        LogisticRegression head = LogisticRegression.train(
                rows, messages.stream().map(Message::label).toList(), rows.get(0).length, COST);
        return new Embedded(head, folder);
    }

    private Feature[] row(String input) {
        float[] vector = encoder.vector(prefix + input);
        Feature[] row = new Feature[vector.length];
        for (int i = 0; i < vector.length; i++) {
            row[i] = new FeatureNode(i + 1, vector[i]);
        }
        return row;
    }

    private final class Embedded implements Model {

        private final LogisticRegression head;
        private final Path folder;

        Embedded(LogisticRegression head, Path folder) {
            this.head = head;
            this.folder = folder;
        }

        @Override
        public double[] logits(Message message) {
            return head.logits(row(message.input()));
        }

        @Override
        public long size() throws IOException {
            Path file = folder.resolve("head.txt");
            head.save(file);
            return encoder.size() + Files.size(file);
        }
    }
}
