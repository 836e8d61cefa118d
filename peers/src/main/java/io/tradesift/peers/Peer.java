package io.tradesift.peers;

import java.io.IOException;
import java.util.List;

/** A classifier in the comparison. */
interface Peer extends AutoCloseable {

    String name();

    /** Learns from these messages alone and forgets what was learned before. The same messages give the same model. */
    void train(List<Message> messages) throws IOException;

    /**
     * One number a label, in the order of {@link io.tradesift.inquiry.Label}, whose softmax are the probabilities:
     * logits, or the logarithms of probabilities where a library gives no more.
     */
    double[] logits(Message message) throws IOException;

    /** Bytes on disk of what was learned, and of what it stands on, as the library itself saves it. No code. */
    long size() throws IOException;

    /** Whether calibration is part of its own training, so that it gets no second one. */
    default boolean calibratesItself() {
        return false;
    }

    @Override
    default void close() {}
}
