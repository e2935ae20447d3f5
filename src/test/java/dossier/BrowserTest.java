package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site in Chromium, as files on a disk. Without Chromium the tests are left out, and one line says so. */
class BrowserTest {
    @TempDir
    private static Path dir;

    private static Path site;

    @BeforeAll
    static void build() {
        Assumptions.assumeTrue(!Chromium.program().isEmpty(), Chromium.MISSING);
        site = EveryKindOfPage.build(dir);
    }

    private record Shown(String dom, String log) {}

    private Shown open(Path page, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Chromium.program()));
        command.addAll(Chromium.FLAGS);
        command.addAll(List.of(more));
        command.add("--user-data-dir=" + Files.createTempDirectory(dir, "profile"));
        command.add("--dump-dom");
        command.add(page.toUri().toString());
        Path dom = dir.resolve("dom.html");
        Path log = dir.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Shown(Files.readString(dom), new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "articles/ferry.html",
                "countries/portugal.html",
                "footnotes/ferry/2.html",
                "sources/index.html",
                "timeline.html"
            })
    void pageOpensFromDiskWithoutAComplaint(String page) throws IOException, InterruptedException {
        Shown displayPath = open(site.resolve(page));

        assertThat(displayPath.dom()).contains("<h1").contains("</html>");
        assertThat(displayPath.log()).doesNotContain("CONSOLE").doesNotContain("ERR_FILE_NOT_FOUND");
    }

    /** The page is shown in frames as wide as the screens; a script of the test measures each. */
    @Test
    void noPageScrollsSideways() throws IOException, InterruptedException {
        Collection<String> pages = EveryKindOfPage.pages(site).values();
        StringBuilder frames = new StringBuilder("<!doctype html><title>x</title>");
        for (int width : new int[] {320, 390, 768, 1280}) {
            for (String page : pages) {
                frames.append("<iframe width=")
                        .append(width)
                        .append(" height=600 data-page=\"")
                        .append(page);
                frames.append("\" src=\"").append(site.resolve(page).toUri()).append("\"></iframe>");
            }
        }
        frames.append("""
                <pre id=result></pre><script>
                onload = () => {
                  const lines = [...document.querySelectorAll('iframe')]
                    .filter(f => f.contentDocument.documentElement.scrollWidth > f.clientWidth)
                    .map(f => f.dataset.page + ' at ' + f.clientWidth);
                  document.getElementById('result').textContent = 'measured: ' + lines.join(', ') + '.';
                };
                </script>
                """);
        Path page = Files.writeString(dir.resolve("frames.html"), frames);

        Shown displayPath = open(page, "--allow-file-access-from-files", "--virtual-time-budget=20000");

        assertThat(displayPath.dom()).contains(">measured: .</pre>");
    }
}
