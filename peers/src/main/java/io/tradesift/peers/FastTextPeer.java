package io.tradesift.peers;

import io.tradesift.inquiry.Label;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** fastText, the program itself: trained by a call, then asked line by line over a pipe. */
final class FastTextPeer implements Peer {

    static final String NAME = "fastText";

    private static final String PROGRAM = "fasttext";
    private static final String MARK = "__label__";

    /** One thread, so that the seed settles the outcome. Small vectors and half of the buckets suffice. */
    private static final String SETTINGS = "-wordNgrams 2 -minn 2 -maxn 5 -dim 16 -bucket 1000000 -epoch 50 -lr 0.8"
            + " -loss softmax -thread 1 -seed 1 -verbose 0";

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Model train(List<Message> messages, Path folder) throws IOException {
        Path lines = folder.resolve("messages.txt");
        Files.write(
                lines,
                messages.stream()
                        .map(message -> MARK + message.label() + ' ' + line(message))
                        .toList());
        Path model = folder.resolve("model");
        List<String> call = new ArrayList<>(
                List.of(PROGRAM, "supervised", "-input", lines.toString(), "-output", model.toString()));
        call.addAll(List.of(SETTINGS.split(" ", -1)));
        run(call);
        return FastText.load(folder.resolve("model.bin"));
    }

    private static void run(List<String> call) throws IOException {
        try {
            int code = new ProcessBuilder(call).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException(String.join(" ", call) + ": ended with " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static String line(Message message) {
        return String.join(" ", Words.of(message.input()));
    }

    private record FastText(Path file, Process program, BufferedWriter questions, BufferedReader answers)
            implements Model {

        static FastText load(Path file) throws IOException {
            String labels = Integer.toString(Label.values().length);
            Process program = new ProcessBuilder(PROGRAM, "predict-prob", file.toString(), "-", labels)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new FastText(
                    file,
                    program,
                    program.outputWriter(StandardCharsets.UTF_8),
                    program.inputReader(StandardCharsets.UTF_8));
        }

        @Override
        public double[] logits(Message message) throws IOException {
            questions.write(line(message) + '\n');
            questions.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IOException(PROGRAM + ": has ended");
            }
            double[] logits = new double[Label.values().length];
            Arrays.fill(logits, Calibration.logarithm(0));
            String[] pairs = answer.split(" ", -1);
            for (int i = 0; i + 1 < pairs.length; i += 2) {
                Label label = Label.valueOf(pairs[i].substring(MARK.length()));
                logits[label.ordinal()] = Calibration.logarithm(Double.parseDouble(pairs[i + 1]));
            }
            return logits;
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public void close() {
            program.destroy();
        }
    }
}
