package io.tradesift.peers;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A pretrained sentence embedding out of a Maven artifact, mean-pooled, with a logistic regression on top. */
final class EmbeddingPeer implements Peer {

    private static final double COST = 30;

    private final String name;
    private final String prefix;
    private final Path folder;
    private final SingleThreaded model;
    private final long modelSize;
    private final Map<String, float[]> learned = new ConcurrentHashMap<>();
    private @Nullable LogisticRegression head;

    /** LangChain4j's models take all cores for one text; here a message has one thread, as with every peer. */
    private static final class SingleThreaded extends AbstractInProcessEmbeddingModel {

        private final OnnxBertBiEncoder encoder;

        SingleThreaded(byte[] network, byte[] tokeniser) throws OrtException {
            super(Runnable::run);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtSession session = environment.createSession(network, options);
                encoder = new OnnxBertBiEncoder(
                        environment, session, new ByteArrayInputStream(tokeniser), PoolingMode.MEAN);
            }
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }

    /**
     * @param resource the model's name within its artifact
     * @param prefix what the model wants to stand before a text
     */
    EmbeddingPeer(String name, String resource, String prefix, Path folder) throws IOException {
        this.name = name;
        this.prefix = prefix;
        this.folder = folder;
        byte[] network = read(resource + ".onnx");
        byte[] tokeniser = read(resource + "-tokenizer.json");
        this.modelSize = network.length + (long) tokeniser.length;
        try {
            this.model = new SingleThreaded(network, tokeniser);
        } catch (OrtException e) {
            throw new IOException(resource + ": cannot be loaded", e);
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = EmbeddingPeer.class.getResourceAsStream('/' + resource)) {
            if (in == null) {
                throw new IOException(resource + ": not in any artifact");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** Embeds each message once, though it is learned from twice: for the temperature and for good. */
    @Override
    public void train(List<Message> messages) {
        messages.parallelStream().forEach(message -> learned.computeIfAbsent(message.input(), this::embed));
        List<Feature[]> rows = messages.stream()
                .map(message -> row(learned.getOrDefault(message.input(), new float[0])))
                .toList();
        head = LogisticRegression.train(
                rows, messages.stream().map(Message::label).toList(), rows.get(0).length, COST);
    }

    @Override
    public double[] logits(Message message) {
        return trained().logits(row(embed(message.input())));
    }

    @Override
    public long size() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("head.txt");
        trained().save(file);
        return modelSize + Files.size(file);
    }

    private LogisticRegression trained() {
        if (head == null) {
            throw new IllegalStateException("not trained");
        }
        return head;
    }

    private float[] embed(String input) {
        return model.embed(prefix + input).content().vector();
    }

    private static Feature[] row(float[] embedding) {
        Feature[] row = new Feature[embedding.length];
        for (int i = 0; i < embedding.length; i++) {
            row[i] = new FeatureNode(i + 1, embedding[i]);
        }
        return row;
    }
}
