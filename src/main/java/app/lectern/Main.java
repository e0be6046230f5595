package app.lectern;

import app.lectern.cli.Lectern;

/** Starts Lectern. */
public final class Main {

    private Main() {}

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int code = Lectern.run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }
}
