package io.tradesift.peers;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A sentence encoder out of LangChain4j's artifacts, with one thread a text; theirs would take all cores for one. */
final class Encoder extends AbstractInProcessEmbeddingModel {

    private final OnnxBertBiEncoder encoder;
    private final long size;

    private Encoder(OnnxBertBiEncoder encoder, long size) {
        super(Runnable::run);
        this.encoder = encoder;
        this.size = size;
    }

    /**
     * @param name of the model within its artifact
     */
    static Encoder load(String name) throws IOException {
        byte[] network = read(name + ".onnx");
        byte[] tokeniser = read(name + "-tokenizer.json");
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OnnxBertBiEncoder encoder = new OnnxBertBiEncoder(
                    environment,
                    environment.createSession(network, options),
                    new ByteArrayInputStream(tokeniser),
                    PoolingMode.MEAN);
            return new Encoder(encoder, (long) network.length + tokeniser.length);
        } catch (OrtException e) {
            throw new IOException(name + ": cannot be loaded", e);
        }
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = Encoder.class.getResourceAsStream('/' + resource)) {
            if (in == null) {
                throw new IOException(resource + ": in no artifact");
            }
            return in.readAllBytes();
        }
    }

    float[] vector(String text) {
        return embed(text).content().vector();
    }

    /** Bytes of network and tokeniser. */
    long size() {
        return size;
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }
}
