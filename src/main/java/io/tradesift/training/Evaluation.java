package io.tradesift.training;

import io.tradesift.classify.Classifier;
import io.tradesift.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scores labelled messages through the one public door and reports what the answers are worth. */
public final class Evaluation {

    private final Figures figures;

    Evaluation(Figures figures) {
        this.figures = figures;
    }

    public static Evaluation of(Classifier classifier, List<LabelledInquiry> messages) {
        return new Evaluation(new Figures(messages.stream()
                .map(message -> {
                    Verdict verdict = classifier.classify(message.inquiry()).verdict();
                    return new Prediction(message, verdict.scores(), verdict.outcome());
                })
                .toList()));
    }

    /** The mean F1 over the labels, 0..1. */
    public double macroF1() {
        return figures.macroF1();
    }

    /**
     * Writes {@code report.md} with its picture {@code reliability.svg}, and {@code figures.json} for machines.
     *
     * @param name what the report calls the set of messages
     */
    public void write(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.md"), new Report(name, figures).markdown());
        Files.writeString(folder.resolve("reliability.svg"), ReliabilityDiagram.svg(figures));
        Files.writeString(folder.resolve("figures.json"), FiguresJson.of(figures));
    }
}
