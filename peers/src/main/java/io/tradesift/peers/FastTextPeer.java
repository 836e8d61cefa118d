package io.tradesift.peers;

import io.tradesift.inquiry.Label;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** fastText, the program itself: trained by a call, then asked line by line over a pipe. */
final class FastTextPeer implements Peer {

    private static final String PROGRAM = "fasttext";
    private static final String LABEL = "__label__";

    /** One thread and a seed, so that a run can be repeated; fewer buckets than the default two million. */
    private static final List<String> SETTINGS = List.of(
            "-wordNgrams",
            "2",
            "-minn",
            "2",
            "-maxn",
            "5",
            "-minCount",
            "2",
            "-bucket",
            "200000",
            "-dim",
            "50",
            "-epoch",
            "25",
            "-lr",
            "0.5",
            "-loss",
            "softmax",
            "-thread",
            "1",
            "-seed",
            "1",
            "-verbose",
            "0");

    private final Path folder;
    private @Nullable Process answering;
    private @Nullable BufferedWriter questions;
    private @Nullable BufferedReader answers;

    FastTextPeer(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    }

    @Override
    public String name() {
        return "fastText";
    }

    @Override
    public void train(List<Message> messages) throws IOException {
        close();
        Files.createDirectories(folder);
        Path lines = folder.resolve("messages.txt");
        Files.write(
                lines,
                messages.stream()
                        .map(message -> LABEL + message.label() + ' ' + words(message))
                        .toList());
        List<String> call = new ArrayList<>(List.of(PROGRAM, "supervised", "-input", lines.toString()));
        call.addAll(List.of("-output", folder.resolve("model").toString()));
        call.addAll(SETTINGS);
        Process training = new ProcessBuilder(call).inheritIO().start();
        try {
            if (training.waitFor() != 0) {
                throw new IOException("fasttext supervised failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        answering = new ProcessBuilder(
                        PROGRAM, "predict-prob", file().toString(), "-", Integer.toString(Label.values().length))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        questions = answering.outputWriter(StandardCharsets.UTF_8);
        answers = answering.inputReader(StandardCharsets.UTF_8);
    }

    @Override
    public double[] logits(Message message) throws IOException {
        if (questions == null || answers == null) {
            throw new IllegalStateException("not trained");
        }
        questions.write(words(message));
        questions.newLine();
        questions.flush();
        String answer = answers.readLine();
        if (answer == null) {
            throw new IOException("fasttext predict-prob has ended");
        }
        double[] logits = new double[Label.values().length];
        Arrays.fill(logits, Math.log(Double.MIN_NORMAL));
        String[] parts = answer.split(" ", -1);
        for (int i = 0; i + 1 < parts.length; i += 2) {
            logits[Label.valueOf(parts[i].substring(LABEL.length())).ordinal()] =
                    Math.log(Math.max(Double.MIN_NORMAL, Double.parseDouble(parts[i + 1])));
        }
        return logits;
    }

    @Override
    public long size() throws IOException {
        return Files.size(file());
    }

    @Override
    public void close() {
        if (answering != null) {
            answering.destroy();
        }
    }

    private Path file() {
        return folder.resolve("model.bin");
    }

    private static String words(Message message) {
        return String.join(" ", Words.of(message.input()));
    }
}
