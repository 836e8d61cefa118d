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

    @Option(
            names = "--classes",
            paramLabel = "FOLDER",
            description = "Compiled code. If given, nothing is done while neither it nor the messages have changed.")
    private @Nullable Path classes;

    @Override
    public Integer call() throws IOException {
        Stamp stamp = classes == null ? null : Stamp.of(output, classes, List.of(corpus, evaluation));
        if (stamp != null && stamp.isCurrent() && Files.exists(output)) {
            say("The model is up to date.");
            return 0;
        }
        String version =
                spec.root().version().length == 0 ? "unknown" : spec.root().version()[0];
        ModelCard card =
                new Training(Lexicon.load()).run(Corpus.read(corpus), Corpus.read(evaluation), version, output);
        if (stamp != null) {
            stamp.write();
        }
        say("Trained on %s messages: macro-F1 %s out of fold, %s on the evaluation set."
                .formatted(
                        card.figures().get("corpus.messages"),
                        card.figures().get("outOfFold.macroF1"),
                        card.figures().get("evaluation.macroF1")));
        return 0;
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
