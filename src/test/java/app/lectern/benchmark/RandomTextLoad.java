package app.lectern.benchmark;

import app.lectern.pronounce.Pronouncer;
import app.lectern.script.RandomText;
import app.lectern.script.ScriptWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How much processor time the dearest of many random lines takes to become spoken words, per 1,000 characters, once the program is warm.
 * That nothing is lost on the way is what {@code RandomTextTest} tests.
 */
public final class RandomTextLoad {

    private static final int WARM_UP = 20_000;

    private RandomTextLoad() {}

    /** @param arguments how many lines; 100,000 if not said */
    public static void main(String[] arguments) {
        int lines = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        ScriptWriter writer = new ScriptWriter(new Pronouncer(word -> List.of()));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        Random random = new Random(20);
        IntStream.range(0, WARM_UP).forEach(i -> writer.line(RandomText.line(random, i)));
        double dearest = 0;
        long total = 0;
        long characters = 0;
        int failed = 0;
        for (int i = 0; i < lines; i++) {
            String line = RandomText.line(random, i);
            long begin = clock.getCurrentThreadCpuTime();
            try {
                writer.line(line);
            } catch (RuntimeException | StackOverflowError e) {
                failed++;
            }
            long spent = clock.getCurrentThreadCpuTime() - begin;
            total += spent;
            characters += line.length();
            dearest = Math.max(dearest, spent / 1e6 / Math.max(1, line.length() / 1000.0));
        }
        System.out.printf(
                "%,d lines, %d failed; milliseconds for 1,000 characters: mean %.2f, dearest line %.1f%n",
                lines, failed, total / 1e6 / (characters / 1000.0), dearest);
    }
}
