package io.tradesift.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.tradesift.data.InvalidDataException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one entry point: without a command it serves. */
@QuarkusMain
@Command(
        name = "tradesift",
        mixinStandardHelpOptions = true,
        description = "Tells what a B2B inquiry really is. Without a command: serves HTTP.",
        subcommands = {TrainCommand.class, EvaluateCommand.class})
public final class Tradesift {

    Tradesift() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
            return;
        }
        int code = new CommandLine(new Tradesift())
                .setExecutionExceptionHandler(Tradesift::explain)
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** A mistake in the data is told in one line; anything else is ours and keeps its trace. */
    private static int explain(Exception exception, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (exception instanceof InvalidDataException || exception instanceof NoSuchFileException) {
            command.getErr().println(exception.getMessage());
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw exception;
    }
}
