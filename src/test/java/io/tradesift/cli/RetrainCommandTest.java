package io.tradesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RetrainCommandTest {

    private static final String EXAMPLE = "examples/retraining/my-inquiries.csv";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --held-out=0.6                 | 2 | --held-out: expected a share above 0, at most 0.5
            --held-out=0                   | 2 | --held-out: expected a share above 0, at most 0.5
            --replace --corpus=src/corpus  | 2 | mutually exclusive
            --corpus=no/such/corpus        | 1 | no/such/corpus: no corpus here
            --model=no.model               | 1 | no.model: cannot be read
            """)
    void aWrongOptionIsToldBeforeAnythingIsDone(String options, int code, String told) {
        StringWriter errors = new StringWriter();
        CommandLine command = Tradesift.commandLine().setErr(new PrintWriter(errors, true));

        int exit = command.execute(
                ("retrain " + EXAMPLE + " --output=" + folder.resolve("my.model") + " " + options).split(" "));

        assertThat(exit).isEqualTo(code);
        assertThat(errors.toString()).contains(told);
        assertThat(folder).isEmptyDirectory();
    }
}
