package io.tradesift.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A way to learn how messages are classified. */
interface Peer {

    String name();

    /**
     * Learns from these messages and no others. The same messages give the same model.
     *
     * @param folder an empty folder of the model's own
     */
    Model train(List<Message> messages, Path folder) throws IOException;

    /** Whether calibration is part of its training, so that it gets no second one. */
    default boolean calibratesItself() {
        return false;
    }
}
