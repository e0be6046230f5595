package app.lectern.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Shows on a terminal how far something is, on one line that it rewrites; silent anywhere else. Not thread-safe. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final String label;
    private final boolean visible;
    private int shown = -1;

    ProgressBar(PrintWriter out, String label, boolean visible) {
        this.out = out;
        this.label = label.length() > 40 ? label.substring(0, 39) + "…" : label;
        this.visible = visible;
    }

    /** Whether a person watches on a terminal. */
    static boolean wanted() {
        return Ansi.AUTO.enabled();
    }

    /** Shows the share done, from 0 to 1. */
    void show(double share) {
        int percent = (int) Math.round(100 * Math.max(0, Math.min(1, share)));
        if (!visible || percent == shown) {
            return;
        }
        shown = percent;
        int full = percent * WIDTH / 100;
        out.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + percent + " % " + label);
        out.flush();
    }

    /** A stream that shows how much of so many bytes went through it. */
    OutputStream over(OutputStream to, long length) {
        return new FilterOutputStream(to) {
            private long written;

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                this.out.write(bytes, from, count);
                written += count;
                show((double) written / length);
            }
        };
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (visible && shown >= 0) {
            out.print("\r" + " ".repeat(WIDTH + 50) + "\r");
            out.flush();
        }
    }
}
