package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a site replaces the one before it. */
class PublishTest {
    @TempDir
    private Path dir;

    private Path site;

    @BeforeEach
    void oneSeed() throws IOException {
        site = dir.resolve("site");
        Files.createDirectories(dir.resolve("seeds"));
        seed("one", "A bridge reopens");
    }

    private void seed(String name, String title) throws IOException {
        Files.writeString(
                dir.resolve("seeds/" + name + ".txt"),
                title + "\n\nThe bridge in Portugal is open again, and the ferry has gone home to its island.\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void pagesThatAreNoLongerMadeAreGone() throws IOException {
        seed("two", "A ferry goes home");
        Run.build(dir);
        assertThat(site.resolve("articles/two.html")).exists();
        Files.delete(dir.resolve("seeds/two.txt"));

        Run.build(dir);

        assertThat(site.resolve("articles/two.html")).doesNotExist();
        assertThat(site.resolve("articles/one.html")).exists();
    }

    @Test
    void filesThatDossierDidNotMakeStay() throws IOException {
        Run.build(dir);
        write(site.resolve("CNAME"), "brief.example.org");
        write(site.resolve(".git/config"), "[core]");
        write(site.resolve("articles/scan.pdf"), "%PDF");
        write(site.resolve("articles/extra/map.svg"), "<svg/>");

        Run run = Run.build(dir);

        assertThat(run.status()).isZero();
        assertThat(Run.files(site))
                .containsEntry("CNAME", "brief.example.org")
                .containsEntry(".git/config", "[core]")
                .containsEntry("articles/scan.pdf", "%PDF")
                .containsEntry("articles/extra/map.svg", "<svg/>");
    }

    @Test
    void aForeignFileInTheWayIsAProblem() throws IOException {
        write(site.resolve("index.html"), "somebody's homepage");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        site/index.html: error: Dossier did not make this file, and the site has a file of that name
                          move it away, or choose another folder with --out
                        """);
        assertThat(Run.files(site)).isEqualTo(Map.of("index.html", "somebody's homepage"));
    }

    @Test
    void nothingIsLeftBesideTheSite() throws IOException {
        Run.build(dir);
        seed("bad", "A bridge reopens");
        Run.build(dir);

        try (Stream<Path> list = Files.list(dir)) {
            assertThat(list.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("seeds", "site");
        }
    }

    @Test
    void aBuildKilledBetweenItsRenamesIsUndone() throws IOException {
        Run.build(dir);
        write(site.resolve("CNAME"), "brief.example.org");
        Map<String, String> before = Run.files(site);
        // A process with this number cannot be: Linux stops at 4194304.
        Files.move(site, dir.resolve(".site.old-4999999"));
        write(dir.resolve(".site.next-4999999/index.html"), "half");

        Swap swap = Swap.begin(site);
        swap.discard();

        assertThat(Run.files(site)).isEqualTo(before);
        assertThat(dir.resolve(".site.next-4999999")).doesNotExist();
        assertThat(dir.resolve(".site.old-4999999")).doesNotExist();
    }

    @Test
    void aBuildKilledAfterItsRenamesIsFinished() throws IOException {
        Run.build(dir);
        write(site.resolve("CNAME"), "brief.example.org");
        Files.move(site, dir.resolve(".site.old-4999999"));
        write(site.resolve("index.html"), "the new site");

        Swap swap = Swap.begin(site);
        swap.discard();

        assertThat(Run.files(site)).isEqualTo(Map.of("index.html", "the new site", "CNAME", "brief.example.org"));
        assertThat(dir.resolve(".site.old-4999999")).doesNotExist();
    }

    @Test
    void aSiteThatIsALinkStaysOne() throws IOException {
        Path real = Files.createDirectories(dir.resolve("elsewhere/public"));
        Files.createSymbolicLink(site, real);

        Run run = Run.build(dir);

        assertThat(run.status()).isZero();
        assertThat(site).isSymbolicLink();
        assertThat(real.resolve("index.html")).exists();
    }

    @Test
    void aMachineThatFailsIsStatusThree() throws IOException {
        Files.writeString(dir.resolve("file"), "no folder");

        Run run = Run.build(dir, "--out", dir.resolve("file/site").toString());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("dossier: cannot write beside ");
    }

    @Test
    void aFileWhereTheSiteShouldGoStaysAFile() throws IOException {
        Files.writeString(site, "a file of that name");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("dossier: cannot write beside " + site + ": NotDirectory: " + site + "\n");
        assertThat(site).hasContent("a file of that name");
    }

    @Test
    void checkPublishesNothing() {
        Run run = Run.of("check", "--dir", dir.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("1 article, \\d+ pages, 0 problems, \\d+\\.\\d s\n");
        assertThat(site).doesNotExist();
    }

    @Test
    void checkOfASiteNamesWhatIsNotAsItWasMade() throws IOException {
        Run.build(dir);
        assertThat(Run.of("check", "--site", site.toString()).status()).isZero();
        Files.writeString(site.resolve("index.html"), "changed");
        Files.delete(site.resolve("404.html"));

        Run run = Run.of("check", "--site", site.toString(), "--quiet");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        site/404.html: error: the file is missing
                          build the site again
                        site/index.html: error: the file is not as it was made
                          build the site again; what should stay changed belongs into content/ or templates/
                        """);
    }

    @Test
    void checkOfAFolderWithoutManifestIsAProblem() {
        Run run = Run.of("check", "--site", dir.resolve("seeds").toString(), "--quiet");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        seeds: error: there is no manifest.json that Dossier wrote in this folder
                          name a folder that "dossier build" made
                        """);
    }
}
