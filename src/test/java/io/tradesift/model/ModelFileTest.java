package io.tradesift.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tradesift.Core;
import io.tradesift.data.InvalidDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    @TempDir
    private Path folder;

    private byte[] packaged;

    @BeforeEach
    void readPackagedModel() throws IOException {
        try (var in = ModelFile.class.getResourceAsStream(ModelFile.RESOURCE)) {
            packaged = Objects.requireNonNull(in).readAllBytes();
        }
    }

    @Test
    void theCardTellsWhatItWasTrainedOn() {
        assertThat(Core.MODEL.card().figures())
                .containsKeys("corpus.messages", "corpus.fingerprint", "outOfFold.macroF1", "evaluation.macroF1");
    }

    @Test
    void aMissingFileIsToldInOneLine() {
        Path missing = folder.resolve("none.model");

        assertThatThrownBy(() -> ModelFile.load(missing, "any"))
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("none.model: cannot be read");
    }

    @Test
    void aTruncatedFileIsRefused() throws IOException {
        for (double share : new double[] {0, 0.001, 0.3, 0.9, 0.99}) {
            Path file = write(Arrays.copyOf(packaged, (int) (packaged.length * share)));
            assertThatThrownBy(() -> ModelFile.load(file, Core.LEXICON.version()))
                    .isInstanceOf(InvalidDataException.class)
                    .hasMessageContaining("train it again");
        }
    }

    @Test
    void aFlippedBitIsRefused() throws IOException {
        for (double place : new double[] {0.1, 0.5, 0.95}) {
            byte[] damaged = packaged.clone();
            damaged[(int) (damaged.length * place)] ^= 0x10;
            Path file = write(damaged);
            assertThatThrownBy(() -> ModelFile.load(file, Core.LEXICON.version()))
                    .isInstanceOf(InvalidDataException.class);
        }
    }

    @Test
    void aModelMadeForAnotherLexiconIsRefused() throws IOException {
        Path file = write(packaged);

        assertThatThrownBy(() -> ModelFile.load(file, "000000000000"))
                .hasMessageContaining("made for lexicon " + Core.LEXICON.version())
                .hasMessageContaining("train it again");
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("test.model"), content);
    }
}
