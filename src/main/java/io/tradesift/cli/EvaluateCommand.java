package io.tradesift.cli;

import io.tradesift.classify.Classifier;
import io.tradesift.model.InquiryReader;
import io.tradesift.model.ModelFile;
import io.tradesift.signal.Lexicon;
import io.tradesift.strategy.Playbook;
import io.tradesift.training.Corpus;
import io.tradesift.training.Evaluation;
import io.tradesift.verdict.Costs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores labelled messages and writes a report: report.md, reliability.svg, figures.json.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Messages, one JSON object a line, or a folder of such files.")
    private Path messages;

    @Option(
            names = "--report",
            defaultValue = "report",
            description = "Folder of the report; default: ${DEFAULT-VALUE}.")
    private Path report;

    @Option(names = "--model", description = "A model file in place of the packaged one.")
    private @Nullable Path model;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = Lexicon.load();
        ModelFile file = model == null ? ModelFile.load(lexicon.version()) : ModelFile.load(model, lexicon.version());
        Classifier classifier = Classifier.of(
                lexicon, Playbook.load(lexicon), file, Costs.DEFAULT, InquiryReader.DEFAULT_MAX_TEXT_LENGTH);
        Evaluation evaluation = Evaluation.of(classifier, Corpus.read(messages));
        evaluation.write(report, String.valueOf(messages.getFileName()));
        spec.commandLine()
                .getOut()
                .printf("macro-F1 %.3f; see %s%n", evaluation.macroF1(), report.resolve("report.md"));
        return 0;
    }
}
