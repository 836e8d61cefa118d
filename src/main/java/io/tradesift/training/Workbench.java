package io.tradesift.training;

import io.tradesift.data.InvalidDataException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A folder beside the file that is made, so that the file appears whole or not at all. Leaves nothing else behind. */
final class Workbench implements AutoCloseable {

    private final Path folder;
    private final Path output;

    private Workbench(Path folder, Path output) {
        this.folder = folder;
        this.output = output;
    }

    /**
     * @param input a file that must not be overwritten
     * @throws InvalidDataException if no file can be written there
     */
    static Workbench beside(Path output, Path input) throws IOException {
        if (Files.isDirectory(output) || (Files.exists(output) && Files.isSameFile(output, input))) {
            throw new InvalidDataException(output + ": expected the name of a model file to write");
        }
        try {
            Path parent = Files.createDirectories(output.toAbsolutePath().getParent());
            return new Workbench(Files.createTempDirectory(parent, ".retrain-"), output);
        } catch (FileSystemException e) {
            throw new InvalidDataException(output + ": cannot be written; name another place with --output", e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** What becomes the file. */
    Path result() {
        return file("result");
    }

    void publish() throws IOException {
        Files.move(result(), output, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
