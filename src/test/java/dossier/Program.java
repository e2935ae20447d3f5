package dossier;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program in a process of its own, which a test can kill, give little memory, or run as somebody else.
 *
 * @param before words of a command that runs the program, such as {@code setpriv --reuid=65534}
 * @param options of the virtual machine
 * @param classPath where its classes are
 */
public record Program(List<String> before, List<String> options, String classPath) {
    private static final int LONGEST_SECONDS = 120;

    public static final Program PLAIN = new Program(List.of(), List.of(), own());

    public static Program after(String... before) {
        return new Program(List.of(before), List.of(), own());
    }

    public static Program with(String... options) {
        return new Program(List.of(), List.of(options), own());
    }

    /** Starts it; what it prints on both streams goes to a file. */
    public Process start(Path printed, String... args) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
        command.addAll(options);
        command.add("dossier.Main");
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }

    /** Runs it to its end. */
    public Run run(String... args) {
        try {
            Path printed = Files.createTempFile("dossier-program", ".txt");
            Process process = start(printed, args);
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the program hangs: " + String.join(" ", args));
            }
            String text = Files.readString(printed, StandardCharsets.UTF_8);
            Files.delete(printed);
            return new Run(process.exitValue(), text, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String own() {
        return System.getProperty("java.class.path");
    }

    /** The same from copies of its classes, for users who may not read where Maven keeps them. */
    public Program copiedTo(Path folder) throws IOException {
        for (String entry : classPath.split(File.pathSeparator)) {
            Path from = Path.of(entry);
            if (from.endsWith("classes")) {
                Run.copy(from, Files.createDirectories(folder).resolve("classes"));
            } else if (Files.isRegularFile(from)) {
                Files.createDirectories(folder.resolve("lib"));
                Files.copy(from, folder.resolve("lib").resolve(from.getFileName()));
            }
        }
        return new Program(before, options, folder.resolve("classes") + File.pathSeparator + folder.resolve("lib/*"));
    }
}
