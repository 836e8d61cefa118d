package io.tradesift.peers;

import java.io.Closeable;
import java.io.IOException;

/** What a {@link Peer} has learned. */
interface Model extends Closeable {

    /**
     * One number a label, in the order of {@link io.tradesift.inquiry.Label}, whose softmax are the probabilities:
     * logits, or the logarithms of probabilities where a library gives no more.
     */
    double[] logits(Message message) throws IOException;

    /** Bytes on disk, as the library itself saves it, with all that it stands on but code. */
    long size() throws IOException;

    @Override
    default void close() throws IOException {}
}
