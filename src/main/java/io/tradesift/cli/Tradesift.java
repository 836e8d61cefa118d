package io.tradesift.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.tradesift.data.InvalidDataException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one entry point: without a command it serves. */
@QuarkusMain
@Command(
        name = "tradesift",
        mixinStandardHelpOptions = true,
        description = "Tells what a B2B inquiry really is. Without a command: serves HTTP.",
        subcommands = {TrainCommand.class, EvaluateCommand.class, RetrainCommand.class, StudyCommand.class})
public final class Tradesift {

    Tradesift() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run(null, Tradesift::leave);
            return;
        }
        int code = commandLine().execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Tradesift()).setExecutionExceptionHandler(Tradesift::explain);
    }

    /** What is wrong with model, lexicon or playbook is told in one line, before the port is open. */
    private static void leave(int code, @Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof InvalidDataException)) {
            cause = cause.getCause();
        }
        if (cause != null) {
            System.err.println("Not started: " + cause.getMessage());
        } else if (failure != null) {
            failure.printStackTrace();
        }
        System.exit(code);
    }

    /** A mistake in the data is told in one line; anything else is ours and keeps its trace. */
    private static int explain(Exception exception, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (exception instanceof InvalidDataException || exception instanceof NoSuchFileException) {
            boolean missing = exception instanceof NoSuchFileException;
            command.getErr().println((missing ? "no such file: " : "") + exception.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw exception;
    }
}
