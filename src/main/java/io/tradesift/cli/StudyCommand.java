package io.tradesift.cli;

import io.tradesift.signal.Lexicon;
import io.tradesift.training.Corpus;
import io.tradesift.training.Study;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "study",
        mixinStandardHelpOptions = true,
        description = "Tells by cross-validation what features and settings are worth; no evaluation set is touched.")
final class StudyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "PATH",
            description = "Messages: a .jsonl file, or a folder of them.")
    private Path corpus;

    @Option(
            names = "--without",
            paramLabel = "NAMES",
            description =
                    "One more line of the table: what is left without these kinds of features, groups of signals or "
                            + "signals, joined by commas. May be given many times.")
    private List<String> without = List.of();

    @Option(
            names = "--l2",
            paramLabel = "STRENGTH",
            description = "One more line, with this penalty. May be given many times.")
    private List<Double> penalties = List.of();

    @Option(
            names = "--rough",
            description = "Two more lines: rough versions judged, rough versions learned from or not.")
    private boolean rough;

    @Option(names = "--signals", paramLabel = "FILE", description = "Writes what each signal is worth.")
    private @Nullable Path signals;

    @Override
    public Integer call() throws IOException {
        Study study = Study.of(Lexicon.load(), Corpus.read(corpus));
        if (signals != null) {
            study.writeSignals(signals);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("| model | accuracy | macro-F1 | log loss | calibration error | buyers lost |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        print("as trained", study.without(List.of(), null), out);
        for (String names : without) {
            print("without " + names, study.without(Arrays.asList(names.split(",")), null), out);
        }
        for (Double l2 : penalties) {
            print("L2 " + l2, study.without(List.of(), l2), out);
        }
        if (rough) {
            print("rough versions judged", study.onRough(true), out);
            print("rough versions judged, none learned from", study.onRough(false), out);
        }
        return 0;
    }

    private static void print(String name, Study.Result result, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %.4f | %d |",
                name,
                result.accuracy(),
                result.macroF1(),
                result.logLoss(),
                result.calibrationError(),
                result.buyersLost()));
        out.flush();
    }
}
