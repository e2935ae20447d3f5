package dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A checkout has the same bytes on every system, since hashes, quotes and expected files depend on each of them. */
class CheckoutTest {
    /** The attributes of each file as git sees them, by path. Some containers have no git, or one that trusts no checkout. */
    private static Map<String, String> attributes() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "no checkout");
        Process git = listFiles();
        String list = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(git.waitFor() == 0, "git does not read this checkout");
        Map<String, String> attributes = new TreeMap<>();
        for (String file : list.split("\0")) {
            int tab = file.indexOf('\t');
            String said = file.substring(0, tab);
            attributes.put(
                    file.substring(tab + 1),
                    said.substring(said.indexOf("attr/") + 5).strip());
        }
        return attributes;
    }

    private static Process listFiles() {
        try {
            return new ProcessBuilder("git", "ls-files", "--eol", "-z")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            return abort("git is not installed");
        }
    }

    private static boolean isKept(String path) {
        return path.startsWith("seeds/")
                || path.startsWith("content/static/")
                || path.startsWith("src/test/resources/")
                || path.endsWith(".png");
    }

    @Test
    void seedsAndTestFilesKeepTheirBytes() throws IOException, InterruptedException {
        Map<String, String> attributes = attributes();
        attributes.keySet().removeIf(path -> !isKept(path));

        assertThat(attributes)
                .hasSizeGreaterThan(100)
                .containsKey("src/test/resources/captures/text/lines-of-windows.txt");
        assertThat(attributes.values()).containsOnly("-text");
    }

    @Test
    void otherTextEndsItsLinesAlikeOnEverySystem() throws IOException, InterruptedException {
        Map<String, String> attributes = attributes();
        attributes.keySet().removeIf(CheckoutTest::isKept);

        assertThat(attributes).hasSizeGreaterThan(100).containsEntry("src/main/scripts/dossier.cmd", "text eol=crlf");
        attributes.keySet().removeIf(path -> path.endsWith(".cmd"));
        assertThat(attributes).containsEntry("src/main/scripts/dossier", "text=auto eol=lf");
        assertThat(attributes.values()).containsOnly("text=auto eol=lf");
    }
}
