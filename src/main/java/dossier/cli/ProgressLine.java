package dossier.cli;

import dossier.Build;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;

/** One line on a terminal that says how far a build is, once it takes over a second. */
final class ProgressLine implements Build.Progress {
    private static final long FIRST = 1_000_000_000L;
    private static final long EVERY = 100_000_000L;

    private final PrintWriter err;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last;

    private ProgressLine(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    static ProgressLine on(PrintWriter err, boolean wanted) {
        return new ProgressLine(err, wanted && isTerminal());
    }

    @Override
    public synchronized void at(String stage, int done, int all) {
        long now = System.nanoTime();
        if (shown && now - start > FIRST && now - last > EVERY) {
            last = now;
            err.print("\r" + stage + (all > 0 ? " " + done + " of " + all : "") + " \u001b[K");
            err.flush();
        }
    }

    /** Takes the line away again. */
    synchronized void clear() {
        if (last > 0) {
            err.print("\r\u001b[K");
            err.flush();
            last = 0;
        }
    }

    /** From Java 22 on there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
