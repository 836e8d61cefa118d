package io.tradesift.cli;

import io.tradesift.model.ModelCard;
import io.tradesift.signal.Lexicon;
import io.tradesift.training.Corpus;
import io.tradesift.training.Stamp;
import io.tradesift.training.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "train", mixinStandardHelpOptions = true, description = "Trains a model file from labelled messages.")
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "PATH",
            description = "Messages to learn from: a .jsonl file, or a folder of them.")
    private Path corpus;

    @Option(
            names = "--evaluation",
            required = true,
            paramLabel = "PATH",
            description = "Messages to measure on; never learned from.")
    private Path evaluation;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "Where the model file goes.")
    private Path output;

    @Option(names = "--code-version", defaultValue = "unknown", description = "What the model's card says of the code.")
    private String codeVersion;

    @Option(
            names = "--stamp",
            paramLabel = "FILE",
            description =
                    "Nothing is done while this file, written by the last training, says that nothing has changed.")
    private @Nullable Path stampFile;

    @Option(
            names = "--report",
            paramLabel = "FOLDER",
            description = "Where the report out of fold goes; default: none.")
    private @Nullable Path report;

    @Option(names = "--classes", paramLabel = "FOLDER", description = "Compiled code, for the stamp.")
    private Path classes = Path.of("target/classes");

    @Option(names = "--build-file", paramLabel = "FILE", description = "What names the libraries, for the stamp.")
    private Path buildFile = Path.of("pom.xml");

    @Override
    public Integer call() throws IOException {
        if (stampFile == null) {
            train();
            return 0;
        }
        Stamp stamp = Stamp.of(stampFile, classes, List.of(corpus, evaluation, buildFile));
        if (stamp.isCurrent() && Files.exists(output)) {
            say("The model is up to date.");
        } else {
            train();
            stamp.write();
        }
        return 0;
    }

    private void train() throws IOException {
        ModelCard card = new Training(Lexicon.load())
                .run(Corpus.read(corpus), Corpus.read(evaluation), codeVersion, output, report);
        say("Trained on %s messages: macro-F1 %s and calibration error %s out of fold."
                .formatted(
                        card.figures().get("corpus.messages"),
                        card.figures().get("outOfFold.macroF1"),
                        card.figures().get("outOfFold.calibrationError")));
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
