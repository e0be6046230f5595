package app.lectern.cli;

import app.lectern.article.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;

/** The root command: knows the others, and turns what goes wrong into a message and an exit code. */
@Command(
        name = "lectern",
        description = "Turns web articles into something you can listen to. Without a command it serves.",
        mixinStandardHelpOptions = true,
        versionProvider = Lectern.Version.class,
        subcommands = HelpCommand.class,
        footer = {
            "",
            "Exit codes: 0 all went well, 1 something went wrong, 2 the command was not understood.",
            "Each command has its own --help."
        })
public final class Lectern {

    /** Something went wrong, and the message says what. */
    static final int FAILED = 1;

    private Lectern() {}

    /**
     * Runs the command that the arguments name, {@code serve} if they name none.
     *
     * @return the exit code
     */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new Lectern())
                .addSubcommand(new ServeCommand())
                .addSubcommand(new ReadCommand())
                .addSubcommand(new ExtractCommand())
                .addSubcommand(new VoicesCommand())
                .addSubcommand(new WordsCommand())
                .addSubcommand(new PhonesCommand())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        return line.execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
    }

    private static int explain(Exception failure, CommandLine command) {
        PrintWriter err = command.getErr();
        if (failure instanceof Problem) {
            err.println("lectern: " + failure.getMessage());
        } else if (failure instanceof IOException trouble) {
            err.println("lectern: " + words(trouble));
        } else {
            err.println("lectern: this should not have happened: " + failure);
            failure.printStackTrace(err);
        }
        return FAILED;
    }

    /** What a file or stream that fails has to say to a person. */
    static String words(IOException trouble) {
        if (!(trouble instanceof FileSystemException at)) {
            return "The output ended early: " + trouble.getMessage() + ". Check where it goes and try again.";
        }
        String why = "it cannot be read or written";
        if (at instanceof NoSuchFileException) {
            why = "there is no such folder";
        } else if (at instanceof AccessDeniedException) {
            why = "you may not read or write there";
        } else if (at instanceof FileAlreadyExistsException) {
            why = "there is a file of that name already";
        } else if (at.getReason() != null) {
            why = at.getReason();
        }
        return at.getFile() + ": " + why + ". Name another place or make room there, and try again.";
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Lectern.class.getPackage().getImplementationVersion();
            return new String[] {"Lectern " + (version == null ? "(not packaged)" : version)};
        }
    }
}
