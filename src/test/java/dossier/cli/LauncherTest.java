package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the program, where there is no Java for it to start. */
class LauncherTest {
    @TempDir
    private Path dir;

    private Process start(Map<String, String> environment) throws IOException {
        Path shell = Path.of("/bin/sh");
        Assumptions.assumeTrue(Files.isExecutable(shell), "this system has no shell of Unix");
        Files.createDirectories(dir.resolve("lib"));
        Files.createDirectories(dir.resolve("bin"));
        Path script = Files.copy(Path.of("src/main/scripts/dossier"), dir.resolve("bin/dossier"));
        ProcessBuilder builder = new ProcessBuilder(shell.toString(), script.toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String err(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aWrongJavaHomeIsToldInASentence() throws IOException, InterruptedException {
        Process process = start(Map.of("JAVA_HOME", "/nowhere"));

        assertThat(err(process))
                .isEqualTo("dossier: JAVA_HOME is /nowhere, and there is no Java in it (/nowhere/bin/java);"
                        + " set it to a JDK or JRE, 17 or newer\n");
        assertThat(process.waitFor()).isEqualTo(Commands.MACHINE);
    }

    @Test
    void aMachineWithoutJavaIsToldInASentence() throws IOException, InterruptedException {
        Path tools = Files.createDirectories(dir.resolve("tools"));
        Files.createSymbolicLink(tools.resolve("dirname"), Path.of("/usr/bin/dirname"));

        Process process = start(Map.of("PATH", tools.toString()));

        assertThat(err(process)).startsWith("dossier: there is no Java on this machine's PATH; install");
        assertThat(process.waitFor()).isEqualTo(Commands.MACHINE);
    }
}
