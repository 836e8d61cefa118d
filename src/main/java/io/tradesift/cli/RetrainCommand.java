package io.tradesift.cli;

import io.tradesift.data.InvalidDataException;
import io.tradesift.model.ModelFile;
import io.tradesift.signal.Lexicon;
import io.tradesift.training.Corpus;
import io.tradesift.training.LabelledInquiry;
import io.tradesift.training.Retraining;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "retrain",
        mixinStandardHelpOptions = true,
        description = "Trains on your own labelled messages, tells what got better or worse, and writes a model file.")
final class RetrainCommand implements Callable<Integer> {

    private static final Path PROJECT_CORPUS = Path.of("src/corpus");

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "Your labelled messages: .jsonl, or .csv with a header; see docs/retraining.md.")
    private Path messages;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "Where the model file goes.")
    private Path output;

    @ArgGroup
    private Basis basis = new Basis();

    @Option(
            names = "--held-out",
            paramLabel = "SHARE",
            defaultValue = "0.2",
            description = "Share of your messages to compare on, up to 0.5; default: ${DEFAULT-VALUE}.")
    private double heldOut;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "The model to compare with; default: the packaged one.")
    private @Nullable Path model;

    /** What is learned beside the own messages. */
    private static final class Basis {

        @Option(names = "--corpus", paramLabel = "PATH", description = "Messages to add yours to; default: src/corpus.")
        private Path corpus = PROJECT_CORPUS;

        @Option(names = "--replace", description = "Learn from your messages alone.")
        private boolean replace;
    }

    @Override
    public Integer call() throws IOException {
        if (!(heldOut > 0 && heldOut <= 0.5)) {
            throw new ParameterException(spec.commandLine(), "--held-out: expected a share above 0, at most 0.5");
        }
        Lexicon lexicon = Lexicon.load();
        ModelFile packaged = ModelFile.load(lexicon.version());
        ModelFile current = model == null ? packaged : ModelFile.load(model, lexicon.version());
        PrintWriter out = spec.commandLine().getOut();
        Retraining.Setting setting = new Retraining.Setting(
                corpus(), basis.replace, heldOut, packaged.card().version());
        new Retraining(lexicon, current, setting, out::println).run(messages, output);
        return 0;
    }

    /** Even when it is replaced, it tells which messages the current model has learned from. */
    private List<LabelledInquiry> corpus() throws IOException {
        if (Files.exists(basis.corpus)) {
            return Corpus.read(basis.corpus);
        }
        if (basis.replace) {
            return List.of();
        }
        throw new InvalidDataException(basis.corpus
                + ": no corpus here; run from the checkout, name it with --corpus, or leave it out with --replace");
    }
}
