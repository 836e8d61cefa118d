package io.tradesift.peers;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Messages to learn from, and a fifth of them held out to see how sure one may be of what was learned. */
record Split(List<Message> learned, List<Message> heldOut) {

    private static final int PARTS = 5;

    /**
     * Holds out every fifth batch of writing whole, in the order of their sizes. Who writes many messages repeats
     * himself: with messages held out one by one every peer would be taught to be too sure.
     */
    static Split of(List<Message> messages) {
        List<String> batches = messages.stream()
                .collect(Collectors.groupingBy(Message::batch, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        Set<String> heldOut = new HashSet<>();
        for (int i = PARTS / 2; i < batches.size(); i += PARTS) {
            heldOut.add(batches.get(i));
        }
        Map<Boolean, List<Message>> parts =
                messages.stream().collect(Collectors.partitioningBy(message -> heldOut.contains(message.batch())));
        return new Split(parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
    }
}
