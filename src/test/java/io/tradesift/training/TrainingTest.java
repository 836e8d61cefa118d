package io.tradesift.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.tradesift.Core;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

    @TempDir
    private Path folder;

    @Test
    void theSameCorpusGivesTheSameBytes() throws IOException {
        List<LabelledInquiry> corpus = Core.corpus();
        List<LabelledInquiry> part = IntStream.range(0, corpus.size())
                .filter(i -> i % 8 == 0)
                .mapToObj(corpus::get)
                .toList();

        byte[] first = train(part, "first.model");
        byte[] second = train(part, "second.model");

        assertThat(first).isEqualTo(second);
    }

    private byte[] train(List<LabelledInquiry> corpus, String name) throws IOException {
        Path file = folder.resolve(name);
        new Training(Core.LEXICON).run(corpus, Core.evaluation().subList(0, 30), "test", file, null);
        return Files.readAllBytes(file);
    }
}
