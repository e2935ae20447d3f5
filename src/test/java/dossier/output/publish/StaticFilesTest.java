package dossier.output.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in content/static/ goes into the site as it is, or is a problem. */
class StaticFilesTest {
    @TempDir
    private Path dir;

    private Path site;

    @BeforeEach
    void oneSeed() throws IOException {
        site = dir.resolve("site");
        write(
                "seeds/one.txt",
                "A bridge reopens\n\nThe bridge in Portugal is open again, after two years of repairs.\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = dir.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void fixed(String path, String text) throws IOException {
        write("content/static/" + path, text);
    }

    private String problems() {
        Run run = Run.build(dir, "--quiet");
        assertThat(run.status()).isEqualTo(1);
        assertThat(site).doesNotExist();
        return run.problemsIn(dir);
    }

    @Test
    void filesAreCopiedAsTheyAre() throws IOException {
        Files.createDirectories(dir.resolve("content/static"));
        byte[] logo = new byte[300_000];
        new Random(1).nextBytes(logo);
        Files.write(dir.resolve("content/static/logo.png"), logo);
        fixed("CNAME", "brief.example.org\n");
        fixed(".nojekyll", "");
        fixed(".well-known/security.txt", "Contact: mailto:a@example.org\r\n");
        fixed("assets/own/Größe 1.txt", "x");

        Run run = Run.build(dir);

        assertThat(run.err()).isEmpty();
        assertThat(site.resolve("logo.png")).hasBinaryContent(logo);
        assertThat(Run.files(site))
                .containsEntry("CNAME", "brief.example.org\n")
                .containsEntry(".nojekyll", "")
                .containsEntry(".well-known/security.txt", "Contact: mailto:a@example.org\r\n")
                .containsEntry("assets/own/Größe 1.txt", "x");
        Run check = Run.of("check", "--site", site.toString());
        assertThat(check.status()).isZero();
        assertThat(check.err()).isEmpty();
        assertThat(Run.build(dir).status()).isZero();
    }

    @Test
    void aFileThatIsTakenAwayIsGoneFromTheSite() throws IOException {
        fixed("CNAME", "brief.example.org");
        Run.build(dir);
        Files.delete(dir.resolve("content/static/CNAME"));

        Run.build(dir);

        assertThat(site.resolve("CNAME")).doesNotExist();
    }

    @Test
    void whatEditorsAndDesktopsLeaveBehindStaysOut() throws IOException {
        for (String name : new String[] {
            ".DS_Store", "._logo.png", "Thumbs.db", "CNAME~", ".CNAME.swp", "#CNAME#", ".gitkeep", ".git/config"
        }) {
            fixed(name, "x");
        }
        fixed("CNAME", "brief.example.org");
        Run.build(dir);

        Map<String, String> with = Run.files(site);
        Run.build(
                dir,
                "--out",
                dir.resolve("other").toString(),
                "--content",
                Files.createDirectory(dir.resolve("none")).toString());

        with.keySet().removeAll(Run.files(dir.resolve("other")).keySet());
        assertThat(with).containsOnlyKeys("CNAME");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "index.html | \"index.html\" is already a file of the site: Dossier makes it",
                "manifest.json | \"manifest.json\" is already a file of the site: Dossier makes it",
                "assets/style.css | \"assets/style.css\" is already a file of the site: Dossier makes it",
                "articles | \"articles\" is already a folder of the site: Dossier makes it",
                "index.html/x | \"index.html\" is already a file of the site: Dossier makes it",
                "Index.HTML | \"Index.HTML\" differs from \"index.html\" (Dossier makes it) only in case or Unicode form, and many disks treat them as the same",
                "Assets/logo.png | \"Assets\" differs from \"assets\" (Dossier makes it) only in case or Unicode form, and many disks treat them as the same"
            })
    void aFileInTheWayIsAProblem(String path, String message) throws IOException {
        fixed(path, "x");

        assertThat(problems())
                .isEqualTo("content/static/" + path + ": error: " + message + "\n  give this file another name\n");
    }

    @ParameterizedTest
    @CsvSource({"logo.png, Logo.png", "é.png, e\u0301.png", "straße.png, STRASSE.png", "a/x, A/x", "k.png, \u212a.png"})
    void twoFilesThatSomeDisksTakeForOneAreAProblem(String one, String other) throws IOException {
        fixed(one, "x");
        fixed(other, "y");

        assertThat(problems())
                .contains("only in case or Unicode form, and many disks treat them as the same")
                .hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "AUX.txt",
                "lpt1.tar.gz",
                "nul .txt",
                "a:b.png",
                "what?.png",
                "a\\b",
                "dot.",
                "blank ",
                "com¹.x",
                "x*/y",
                "a\nb",
                "tab\t.x",
                "prn/logo.png"
            })
    void aNameThatWindowsForbidsIsAProblem(String path) throws IOException {
        fixed(path, "x");

        assertThat(problems())
                .startsWith("content/static/")
                .endsWith(
                        "error: not every system can have a file of this name: Windows forbids it, or it is not UTF-8\n"
                                + "  give it another name, of letters, digits, hyphens and dots\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.txt",
                "com.txt",
                "com10",
                "auxiliary",
                ".nojekyll",
                "a.b.c",
                "null",
                "a b.png",
                "日本.png",
                "lpt"
            })
    void aNameThatOnlyLooksForbiddenIsFine(String path) throws IOException {
        fixed(path, "x");

        assertThat(Run.build(dir, "--quiet").err()).isEmpty();
        assertThat(Run.files(site)).containsEntry(path, "x");
    }

    @Test
    void aSymbolicLinkIsAProblemAndNotFollowed() throws IOException {
        write("secret.txt", "a password");
        Files.createDirectories(dir.resolve("content/static"));
        Files.createSymbolicLink(dir.resolve("content/static/pw.txt"), dir.resolve("secret.txt"));
        Files.createSymbolicLink(dir.resolve("content/static/loop"), dir.resolve("content"));

        assertThat(problems()).isEqualTo("""
                        content/static/loop: error: this is a symbolic link, and its target may not be meant for publication
                          put the file itself here
                        content/static/pw.txt: error: this is a symbolic link, and its target may not be meant for publication
                          put the file itself here
                        """);
    }

    @Test
    void aFolderThatIsASymbolicLinkIsAProblem() throws IOException {
        write("elsewhere/pw.txt", "a password");
        Files.createDirectories(dir.resolve("content"));
        Files.createSymbolicLink(dir.resolve("content/static"), dir.resolve("elsewhere"));

        assertThat(problems()).startsWith("content/static: error: this is a symbolic link");
    }

    @Test
    void aFileOfThatNameIsNoFolder() throws IOException {
        write("content/static", "x");

        assertThat(problems()).startsWith("content/static: error: \"static\" is not a folder");
    }

    @Test
    void robotsOfTheAuthorsStandInForOurs() throws IOException {
        fixed("robots.txt", "User-agent: *\nDisallow: /\n");

        Run run = Run.build(dir, "--base-url", "https://example.org");

        assertThat(run.status()).isZero();
        assertThat(Run.files(site)).containsEntry("robots.txt", "User-agent: *\nDisallow: /\n");
    }

    @Test
    void templatesMayLinkToTheFiles() throws IOException {
        fixed("logo.png", "x");
        fixed("papers/Größe 1.pdf", "x");
        write("templates/not-found.peb", """
                <a href="logo.png">a</a><img src="logo.png" alt=""><a href="papers/Größe 1.pdf">b</a>
                <a href="papers/Gr%C3%B6%C3%9Fe%201.pdf#page=2">c</a><a href="papers/none%201.pdf">d</a>
                """);

        assertThat(problems()).isEqualTo("""
                        404.html: error: links to papers/none%201.pdf, but there is no such file
                          correct the template, or the text with the link
                        """);
    }
}
