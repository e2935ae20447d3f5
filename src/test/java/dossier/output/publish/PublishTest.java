package dossier.output.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final String DIGITS = "0123456789abcdef0123456789abcdef";
    private static final String OLD = ".site.old-" + DIGITS;
    private static final String NEXT = ".site.next-" + DIGITS;

    /** The file that says which folders a killed build took. */
    private void lockOfAKilledBuild() throws IOException {
        write(
                dir.resolve(".site.lock"),
                "Dossier publishes here. This file goes when it is done.\n" + DIGITS + "\n   ");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(path -> path.getFileName().toString()).toList();
        }
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
        write(dir.resolve("content/dossier.yaml"), "updated: 2025-05-02");
        write(site.resolve("robots.txt"), "User-agent: *");

        Run run = Run.build(dir, "--base-url", "https://example.org/brief");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        site/robots.txt: error: Dossier did not create this, and the site has a file of that name
                          move it away, or choose another folder with --out
                        """);
        assertThat(Run.files(site)).isEqualTo(Map.of("robots.txt", "User-agent: *"));
    }

    @Test
    void aForeignFileWhereAFolderMustGoIsAProblem() throws IOException {
        Run.build(dir);
        write(site.resolve("notes"), "my own file");
        write(dir.resolve("content/notes/n.md"), "A note.");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        site/notes: error: Dossier did not create this, and the site has a folder of that name
                          move it away, or choose another folder with --out
                        """);
        assertThat(site.resolve("notes")).hasContent("my own file");
    }

    @Test
    void aForeignFolderWhereAFileMustGoIsAProblem() throws IOException {
        Run.build(dir);
        write(dir.resolve("content/dossier.yaml"), "updated: 2025-05-02");
        write(site.resolve("feed.xml/notes.txt"), "my own file");

        Run run = Run.build(dir, "--base-url", "https://example.org/brief");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        site/feed.xml: error: Dossier did not create this, and the site has a file of that name
                          move it away, or choose another folder with --out
                        """);
        assertThat(site.resolve("feed.xml/notes.txt")).hasContent("my own file");
    }

    @Test
    void aLinkWhereAFolderMustGoIsAProblem() throws IOException {
        Run.build(dir);
        write(dir.resolve("big/x.csv"), "x");
        write(dir.resolve("content/notes/n.md"), "A note.");
        Files.createSymbolicLink(site.resolve("notes"), Path.of("../big"));

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(site.resolve("notes")).isSymbolicLink();
        assertThat(names(dir.resolve("big"))).containsExactly("x.csv");
    }

    @Test
    void aPageThatSomebodyReplacedByALinkIsAProblem() throws IOException {
        Run.build(dir);
        Files.delete(site.resolve("index.html"));
        Files.createSymbolicLink(site.resolve("index.html"), Path.of("about.html"));

        assertThat(Run.build(dir).status()).isEqualTo(1);

        assertThat(site.resolve("index.html")).isSymbolicLink();
    }

    @Test
    void linksEmptyFoldersAndOddNamesStay() throws IOException {
        Run.build(dir);
        Files.createSymbolicLink(site.resolve("to-seeds"), Path.of("../seeds"));
        Files.createSymbolicLink(site.resolve("to-nowhere"), Path.of("gone"));
        Files.createDirectories(site.resolve("uploads/2025"));
        write(site.resolve("articles/a\\b.txt"), "backslash");
        write(site.resolve("404.html\\x"), "backslash after a page's name");

        assertThat(Run.build(dir).status()).isZero();

        assertThat(site.resolve("to-seeds")).isSymbolicLink().isDirectory();
        assertThat(site.resolve("to-nowhere")).isSymbolicLink();
        assertThat(site.resolve("uploads/2025")).isEmptyDirectory();
        assertThat(site.resolve("articles/a\\b.txt")).hasContent("backslash");
        assertThat(site.resolve("404.html\\x")).hasContent("backslash after a page's name");
        assertThat(dir.resolve("seeds/one.txt")).exists();
    }

    @Test
    void aFolderFullOfSomebodysFilesIsNoSite() throws IOException {
        write(site.resolve("thesis.odt"), "years of work");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        site: error: Dossier did not create this folder, and it contains thesis.odt
                          empty the folder, or name another with --out; files for the site itself belong in content/static
                        """);
        assertThat(Run.files(site)).isEqualTo(Map.of("thesis.odt", "years of work"));
    }

    @Test
    void aDamagedManifestMakesTheFolderNoSite() throws IOException {
        Run.build(dir);
        String manifest = Files.readString(site.resolve("manifest.json"));
        Files.writeString(site.resolve("manifest.json"), manifest.substring(0, manifest.length() / 2));

        assertThat(Run.build(dir).status()).isEqualTo(1);
    }

    @Test
    void aManifestThatLeadsOutsideIsNotFollowed() throws IOException {
        Run.build(dir);
        String manifest = Files.readString(site.resolve("manifest.json"));
        Files.writeString(site.resolve("manifest.json"), manifest.replace("\"404.html\"", "\"../seeds/one.txt\""));

        assertThat(Run.build(dir).status()).isEqualTo(1);
        assertThat(dir.resolve("seeds/one.txt")).exists();
    }

    @Test
    void whatHostsAndRepositoriesNeedMayBeThereBefore() throws IOException {
        for (String name : List.of(".gitkeep", "CNAME", ".nojekyll", ".well-known/security.txt", ".git/HEAD")) {
            write(site.resolve(name), name);
        }

        assertThat(Run.build(dir).status()).isZero();

        assertThat(Run.files(site)).containsEntry("CNAME", "CNAME").containsEntry(".git/HEAD", ".git/HEAD");
    }

    @ParameterizedTest
    @CsvSource({
        "seeds, is the folder",
        "seeds/site, lies in the folder",
        "content, is the folder",
        "templates/x/y, lies in the folder",
        "., contains the folder",
        "seeds/../seeds, is the folder",
        "/, is the root of the file system",
    })
    void aFolderThatTheDossierIsReadFromIsRefused(String out, String why) throws IOException {
        Files.createDirectories(dir.resolve("content"));

        Run run = Run.build(dir, "--out", dir.resolve(out).toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(why);
        assertThat(names(dir.resolve("seeds"))).containsExactly("one.txt");
        assertThat(names(dir)).containsExactlyInAnyOrder("seeds", "content");
    }

    @Test
    void anotherNameOfTheSeedsFolderIsRefused() throws IOException {
        Files.createSymbolicLink(dir.resolve("alias"), dir.resolve("seeds"));

        assertThat(Run.build(dir, "--out", dir.resolve("alias").toString()).status())
                .isEqualTo(2);
    }

    @Test
    void theHomeFolderIsRefused() {
        Run run = Run.build(dir, "--out", System.getProperty("user.home"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is your home folder");
    }

    @Test
    void theRootOfARepositoryIsRefused() throws IOException {
        write(site.resolve(".git/HEAD"), "ref: refs/heads/main");
        write(site.resolve("pom.xml"), "<project/>");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is the root of a repository");
    }

    @Test
    void aLinkToNowhereIsTold() throws IOException {
        Files.createSymbolicLink(site, Path.of("nowhere"));

        for (int i = 0; i < 3; i++) {
            Run run = Run.build(dir);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("is a symbolic link to nowhere, which does not exist");
            assertThat(names(dir)).containsExactlyInAnyOrder("seeds", "site");
        }
    }

    @Test
    void permissionsOfTheSiteStay() throws IOException {
        Run.build(dir);
        Assumptions.assumeTrue(
                Files.getFileStore(site).supportsFileAttributeView("posix"), "this system has no permissions of Unix");
        Files.setAttribute(site, "unix:mode", 02770);
        Files.setAttribute(site.resolve("articles"), "unix:mode", 02775);
        seed("two", "A ferry goes home");

        Run.build(dir);

        assertThat((Integer) Files.getAttribute(site, "unix:mode") & 07777).isEqualTo(02770);
        assertThat((Integer) Files.getAttribute(site.resolve("articles"), "unix:mode") & 07777)
                .isEqualTo(02775);
    }

    @Test
    void unchangedFilesKeepTheirTimes() throws IOException {
        Run.build(dir);
        FileTime past = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        for (String path : Run.files(site).keySet()) {
            Files.setLastModifiedTime(site.resolve(path), past);
        }
        seed("two", "A ferry goes home");

        Run.build(dir);

        assertThat(Files.getLastModifiedTime(site.resolve("assets/style.css"))).isEqualTo(past);
        assertThat(Files.getLastModifiedTime(site.resolve("index.html"))).isNotEqualTo(past);
    }

    @Test
    void aPageThatSomebodyChangedIsMadeAnew() throws IOException {
        Run.build(dir);
        Map<String, String> before = Run.files(site);
        Files.writeString(
                site.resolve("404.html"), "x".repeat(before.get("404.html").length()));

        Run.build(dir);

        assertThat(Run.files(site)).isEqualTo(before);
    }

    @Test
    void twoBuildsAtOnceTakeTurns() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(3);
        List<Future<Run>> runs = both.invokeAll(Collections.nCopies(3, () -> Run.build(dir)));
        both.shutdown();

        for (Future<Run> run : runs) {
            assertThat(run.get().status()).isZero();
        }
        assertThat(Run.of("check", "--site", site.toString()).status()).isZero();
        assertThat(names(dir)).containsExactlyInAnyOrder("seeds", "site");
    }

    @Test
    void nothingIsLeftBesideTheSite() throws IOException {
        Run.build(dir);
        Files.write(dir.resolve("seeds/bad.txt"), new byte[] {(byte) 0xff});

        assertThat(Run.build(dir).status()).isEqualTo(1);

        assertThat(names(dir)).containsExactlyInAnyOrder("seeds", "site");
    }

    @Test
    void aBuildKilledBetweenItsRenamesIsUndone() throws IOException {
        Run.build(dir);
        write(site.resolve("CNAME"), "brief.example.org");
        Map<String, String> before = Run.files(site);
        lockOfAKilledBuild();
        Files.move(site, dir.resolve(OLD));
        write(dir.resolve(NEXT + "/index.html"), "half");

        Recovery.restore(site);

        assertThat(Run.files(site)).isEqualTo(before);
        assertThat(names(dir)).containsExactlyInAnyOrder("seeds", "site");
    }

    @Test
    void aBuildKilledAfterItsRenamesIsFinished() throws IOException {
        Run.build(dir);
        lockOfAKilledBuild();
        Run.copy(site, dir.resolve(OLD));
        write(dir.resolve(OLD + "/late.txt"), "put there between the renames");

        Run run = Run.of("check", "--dir", dir.toString());

        assertThat(run.status()).isZero();
        assertThat(site.resolve("late.txt")).hasContent("put there between the renames");
        assertThat(names(dir)).containsExactlyInAnyOrder("seeds", "site");
    }

    @Test
    void aSiteBesideAnEmptyFolderOfItsNameComesBack() throws IOException {
        Run.build(dir);
        Map<String, String> before = Run.files(site);
        lockOfAKilledBuild();
        Files.move(site, dir.resolve(OLD));
        Files.createDirectory(site);

        Recovery.restore(site);

        assertThat(Run.files(site)).isEqualTo(before);
    }

    @Test
    void whatOnlyLooksLikeALeftoverStays() throws IOException {
        Run.build(dir);
        write(dir.resolve(OLD + "/index.html"), "kept by its owner");
        write(dir.resolve(NEXT + "/index.html"), "kept by its owner");
        write(site.resolve(".dossier-publishing-" + DIGITS + "/mine"), "kept by its owner");
        write(site.resolve(".dossier-publishing/mine"), "kept by its owner");
        seed("two", "A ferry goes home");

        assertThat(Run.of("check", "--dir", dir.toString()).status()).isZero();
        assertThat(Run.build(dir).status()).isZero();

        assertThat(names(dir)).containsExactlyInAnyOrder(OLD, NEXT, "seeds", "site");
        assertThat(site.resolve(".dossier-publishing-" + DIGITS + "/mine")).exists();
        assertThat(site.resolve(".dossier-publishing/mine")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "symbolic link", "hard link", "folder", "pipe"})
    void aLockThatIsSomebodysIsNeitherWrittenNorFollowed(String kind) throws Exception {
        Run.build(dir);
        write(dir.resolve("precious"), "years of work");
        Path lock = dir.resolve(".site.lock");
        switch (kind) {
            case "file" -> write(lock, "years of work");
            case "symbolic link" -> Files.createSymbolicLink(lock, Path.of("precious"));
            case "hard link" -> Files.createLink(lock, dir.resolve("precious"));
            case "folder" -> Files.createDirectory(lock);
            default ->
                Assumptions.assumeTrue(
                        new ProcessBuilder("mkfifo", lock.toString()).start().waitFor() == 0);
        }

        Run check = Run.of("check", "--dir", dir.toString());
        Run build = Run.build(dir);

        assertThat(check.status()).isZero();
        assertThat(build.status()).isEqualTo(3);
        assertThat(build.err()).contains(".site.lock: Dossier did not create this");
        assertThat(dir.resolve("precious")).hasContent("years of work");
        assertThat(names(dir)).contains(".site.lock");
    }

    @Test
    void aPageChangedByHandIsToldBeforeItIsMadeAnew() throws IOException {
        Run.build(dir);
        Files.writeString(site.resolve("about.html"), "my own page");

        Run strict = Run.build(dir, "--strict");

        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.err()).contains("someone changed about.html since Dossier made them");
        assertThat(site.resolve("about.html")).hasContent("my own page");
        assertThat(Run.build(dir).err()).contains("warning: someone changed about.html");
        assertThat(Run.build(dir).err()).isEmpty();
    }

    @Test
    void aFolderThatIsNamedMustBeThere() {
        for (String option : List.of("--seeds", "--content", "--templates")) {
            Run run = Run.build(dir, option, dir.resolve("nope").toString());

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("dossier: " + option + ": there is no folder ");
        }
    }

    @Test
    void aPartOfTheDossierThatIsNoFolderIsRefused() throws IOException {
        write(dir.resolve("content"), "a file");

        assertThat(Run.build(dir).status()).isEqualTo(2);
    }

    /** Made here, since a repository with a file of this name cannot be checked out on Windows. */
    @Test
    void anArticleWithTheNameOfADeviceIsRefused() throws IOException {
        write(dir.resolve("content/articles/con.yaml"), "seed: one.txt\n");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        content/articles/con.yaml: error: "con" cannot be the id of a page
                          Windows reserves this name for a device; write another, such as con-x
                        """);
    }

    @Test
    void theDataOfARepositoryIsNoPlaceForASite() {
        Run run = Run.build(dir, "--out", dir.resolve(".git/x").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("lies in the data of a git repository");
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
    void aSiteBelowAFileIsRefused() throws IOException {
        Files.writeString(dir.resolve("file"), "no folder");

        Run run = Run.build(dir, "--out", dir.resolve("file/site").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be made, because ").contains("file is a file");
    }

    @Test
    void aFileWhereTheSiteShouldGoStaysAFile() throws IOException {
        Files.writeString(site, "a file of that name");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("is a file, but the site needs a folder");
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
                        site/index.html: error: the file has changed since it was built
                          build the site again; make lasting changes in content/ or templates/
                        """);
    }

    @Test
    void checkOfASiteListsWhatWasAdded() throws IOException {
        Run.build(dir);
        write(site.resolve("CNAME"), "brief.example.org");
        write(site.resolve("articles/a-bridge.html"), "added");
        write(site.resolve(".git/config"), "[core]");
        write(site.resolve(".git/objects/aa/bb"), "x");
        Files.createSymbolicLink(site.resolve("seeds"), Path.of("../seeds"));

        Run run = Run.of("check", "--site", site.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("\\d+ files, 0 problems\n");
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        site/.git: information: this folder of version control was added
                        site/CNAME: information: this file was added; Dossier did not create it
                        site/articles/a-bridge.html: information: this file was added; Dossier did not create it
                        site/seeds: information: this file was added; Dossier did not create it
                        """);
    }

    @Test
    void checkForProgramsSaysWhatWasAdded() throws IOException {
        Run.build(dir);
        write(site.resolve("CNAME"), "brief.example.org");

        Run run = Run.of("check", "--site", site.toString(), "--format", "json", "--strict");

        assertThat(run.status()).isZero();
        assertThat(run.problemsIn(dir))
                .isEqualTo("{\"file\":\"site/CNAME\",\"line\":null,\"column\":null,\"severity\":\"information\","
                        + "\"code\":\"added-file\",\"message\":\"this file was added; Dossier did not create it\","
                        + "\"hint\":null}\n");
    }

    @Test
    void checkOfAFolderWithoutManifestIsAProblem() {
        Run run = Run.of("check", "--site", dir.resolve("seeds").toString(), "--quiet");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        seeds: error: this folder has no manifest.json written by Dossier
                          name a folder built with "dossier build"
                        """);
    }
}
