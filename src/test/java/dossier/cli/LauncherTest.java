package dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that starts the program: with a Java that only prints how it was started, and with none. */
class LauncherTest {
    @TempDir
    private Path dir;

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        Path shell = Path.of("/bin/sh");
        Assumptions.assumeTrue(Files.isExecutable(shell), "this system has no shell of Unix");
        Files.createDirectories(dir.resolve("lib"));
        Files.createDirectories(dir.resolve("bin"));
        Path script = dir.resolve("bin/dossier");
        Files.copy(Path.of("src/main/scripts/dossier"), script, StandardCopyOption.REPLACE_EXISTING);
        List<String> command = new ArrayList<>(List.of(shell.toString(), script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        List.of("JAVA_HOME", "JAVA_OPTS", "HOME", "XDG_CACHE_HOME", "DOSSIER_CACHE")
                .forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** A Java of a version that prints its arguments and makes the archive that they ask for. */
    private Path java(String version) throws IOException {
        Path home = dir.resolve("java" + version);
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(java, """
                        #!/bin/sh
                        mode=
                        for option; do
                          case $option in
                            -XX:AOTMode=*) mode=${option#*=} ;;
                            -XX:ArchiveClassesAtExit=*) echo classes >"${option#*=}" ;;
                            -XX:AOTConfiguration=*) [ "$mode" != record ] || echo list >"${option#*=}" ;;
                            -XX:AOTCache=*) [ "$mode" != create ] || echo classes >"${option#*=}" ;;
                          esac
                        done
                        echo "$@"
                        exit ${JAVA_STATUS:-0}
                        """);
        java.toFile().setExecutable(true);
        Files.createDirectories(dir.resolve("lib"));
        Files.writeString(dir.resolve("lib/dossier.jar"), "the program");
        return home;
    }

    private String options(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        Process process = start(environment, arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(err(process)).isEmpty();
        assertThat(process.waitFor()).isZero();
        return out;
    }

    private List<Path> archives() throws IOException {
        Path cache = dir.resolve("home/.cache/dossier");
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private Map<String, String> homes(Path java) {
        return Map.of("JAVA_HOME", java.toString(), "HOME", dir.resolve("home").toString());
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

    @ParameterizedTest
    @CsvSource({
        "17.0.15, -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile=, .jsa",
        "24, -XX:ArchiveClassesAtExit=, -XX:SharedArchiveFile=, .jsa",
        "25.0.3, -XX:AOTMode=record, -XX:AOTCache=, .aot"
    })
    void theFirstBuildMakesAnArchiveAndTheNextUsesIt(String version, String making, String reading, String ending)
            throws IOException, InterruptedException {
        Map<String, String> homes = homes(java(version));

        assertThat(options(homes, "inspect", "x")).doesNotContain(making, reading);
        assertThat(options(homes, "build")).contains(making);
        assertThat(archives()).hasSize(1).allMatch(file -> file.toString().endsWith(ending));
        assertThat(options(homes, "check")).contains(reading + archives().get(0) + " ");
    }

    @Test
    void anArchiveServesOnlyTheProgramThatItWasMadeOf() throws IOException, InterruptedException {
        Map<String, String> homes = homes(java("17"));
        options(homes, "build");
        Files.writeString(dir.resolve("lib/dossier.jar"), "the Program");

        assertThat(options(homes, "build")).contains("-XX:ArchiveClassesAtExit=");
        assertThat(archives()).hasSize(2);
        Files.setLastModifiedTime(dir.resolve("lib/dossier.jar"), FileTime.fromMillis(0));
        assertThat(options(homes, "build")).contains("-XX:ArchiveClassesAtExit=");
    }

    @Test
    void anArchiveThatIsCutOffIsMadeAnew() throws IOException, InterruptedException {
        Map<String, String> homes = homes(java("17"));
        options(homes, "build");
        Path whole = archives().get(0);
        Files.writeString(whole, "class");

        assertThat(options(homes, "build")).contains("-XX:ArchiveClassesAtExit=");
        assertThat(archives()).containsExactly(whole);
        assertThat(whole).hasContent("classes");
    }

    @Test
    void aBuildThatFailsLeavesNoArchive() throws IOException, InterruptedException {
        Map<String, String> homes = new HashMap<>(homes(java("17")));
        homes.put("JAVA_STATUS", "1");
        Process process = start(homes, "build");

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(archives()).isEmpty();
    }

    @Test
    void withoutAHomeItStartsWithoutAnArchive() throws IOException, InterruptedException {
        String java = java("17").toString();

        assertThat(options(Map.of("JAVA_HOME", java), "build")).doesNotContain("Archive");
        assertThat(options(Map.of("JAVA_HOME", java, "HOME", "/dev/null"), "build"))
                .doesNotContain("Archive");
    }

    @Test
    void aLargeDossierGetsTheSecondCompiler() throws IOException, InterruptedException {
        Map<String, String> homes = homes(java("17"));
        Path seeds = Files.createDirectories(dir.resolve("large/seeds/more"));
        for (int i = 0; i < 20_000; i++) {
            Files.createFile(seeds.resolve("a" + i + ".txt"));
        }
        String large = dir.resolve("large").toString();

        assertThat(options(homes, "build")).contains("-XX:TieredStopAtLevel=1");
        assertThat(options(homes, "build", "--dir", large)).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(options(homes, "build", "--seeds=" + large + "/seeds")).doesNotContain("-XX:TieredStopAtLevel=1");
    }
}
