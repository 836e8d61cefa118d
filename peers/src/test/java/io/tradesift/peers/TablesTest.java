package io.tradesift.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tradesift.inquiry.Label;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void whatStoodBetweenTheMarkersIsReplaced() {
        String document = "before\n<!-- begin: written by peers/run.sh -->\nold\n<!-- end -->\nafter\n";
        String once = Tables.replaced(document, "new\n");
        assertThat(once).isEqualTo("before\n<!-- begin: written by peers/run.sh -->\n\nnew\n\n<!-- end -->\nafter\n");
        assertThat(Tables.replaced(once, "new\n")).isEqualTo(once);
    }

    @Test
    void aDocumentWithoutMarkersIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tables.replaced("nothing", "new\n"));
    }

    @Test
    void eachSystemHasARowAndMissingOnesSaySo() {
        Message message = Given.message("1", Label.MARKET_ENTRY);
        Figures figures = new Figures(List.of(Given.answer(Label.MARKET_ENTRY, Label.MARKET_ENTRY, 0.75)));
        Result result = new Result("a peer", 61.4, 2_340_000, Map.of("dev", new Measurement(figures, 1234.4)));
        Trial trial = new Trial(List.of(message), Map.of("dev", List.of(message)), Path.of("unused"));
        assertThat(new Tables(trial, List.of(result), List.of("another")).markdown())
                .contains("| a peer | 1.000 | 1.000 | 0.250 | 2.3 | 1,234 | 61 |\n")
                .contains("| another | not installed |")
                .contains("| system | en (1) |\n| --- | --: |\n| a peer | 1.000 |\n");
    }
}
