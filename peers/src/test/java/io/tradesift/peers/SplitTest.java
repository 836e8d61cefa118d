package io.tradesift.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.inquiry.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    private static final List<Message> MESSAGES = IntStream.range(0, 100)
            .mapToObj(i -> Given.message("batch" + i % 10 + "-" + i, Label.MARKET_ENTRY))
            .toList();

    @Test
    void aFifthIsHeldOut() {
        Split split = Split.of(MESSAGES);
        assertThat(split.heldOut()).hasSize(20);
        assertThat(split.learned()).hasSize(80);
    }

    @Test
    void noBatchIsOnBothSides() {
        Split split = Split.of(MESSAGES);
        assertThat(batches(split.learned())).doesNotContainAnyElementsOf(batches(split.heldOut()));
    }

    private static Set<String> batches(List<Message> messages) {
        return messages.stream().map(Message::batch).collect(Collectors.toSet());
    }
}
