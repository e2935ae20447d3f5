package dossier.cli;

import dossier.Build;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;

/**
 * One line on a terminal that says how far a build is, once it takes over a second. A thread of its own prints it, so that
 * a stage that reports nothing for a while is shown too.
 */
final class ProgressLine implements Build.Progress {
    private static final long FIRST_MILLIS = 1_000;
    private static final long EVERY_MILLIS = 100;

    private final PrintWriter err;
    private final boolean wanted;
    private String now = "";
    private boolean printed;
    private boolean over;

    private ProgressLine(PrintWriter err, boolean wanted) {
        this.err = err;
        this.wanted = wanted;
    }

    /** A line that is printed if somebody wants it and there is a terminal to print it on. */
    static ProgressLine on(PrintWriter err, boolean wanted) {
        ProgressLine line = new ProgressLine(err, wanted);
        if (wanted && isTerminal()) {
            Thread printer = new Thread(line::print, "progress");
            printer.setDaemon(true);
            printer.start();
        }
        return line;
    }

    @Override
    public synchronized void at(String stage, int done, int all) {
        now = all > 0 ? stage + " " + done + " of " + all : stage;
    }

    @Override
    public synchronized void waiting(String why) {
        if (wanted) {
            err.println("waiting: " + why);
            err.flush();
        }
    }

    private synchronized void print() {
        try {
            wait(FIRST_MILLIS);
            while (!over) {
                err.print("\r" + now + "\u001b[K");
                err.flush();
                printed = true;
                wait(EVERY_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Clears the line, and prints no more. */
    synchronized void clear() {
        over = true;
        notifyAll();
        if (printed) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    /** From Java 22 on a console need not be a terminal, and has a method that tells. */
    static boolean isTerminal() {
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
