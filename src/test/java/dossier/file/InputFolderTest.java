package dossier.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFolderTest {
    @TempDir
    private Path dossier;

    @TempDir
    private Path elsewhere;

    private Path seeds;
    private final Problems problems = new Problems();

    @BeforeEach
    void oneSeed() throws IOException {
        seeds = Files.createDirectories(dossier.resolve("seeds"));
        write(seeds.resolve("one.txt"));
        write(elsewhere.resolve("secret.txt"));
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "text");
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(seeds.resolve(name), target);
    }

    private List<String> files() {
        return InputFolder.files(seeds, "seeds", Severity.WARNING, problems).stream()
                .map(InputFolder.FolderEntry::name)
                .toList();
    }

    private List<String> told() {
        return problems.sorted().stream()
                .map(problem -> problem.at() + " " + problem.severity().word() + " " + problem.code())
                .toList();
    }

    @Test
    void filesOfAllFoldersComeInOrderOfTheirNames() throws IOException {
        write(seeds.resolve("b/two.txt"));
        write(seeds.resolve("a/b/three.txt"));
        assertThat(files()).containsExactly("a/b/three.txt", "b/two.txt", "one.txt");
        assertThat(told()).isEmpty();
    }

    @Test
    void entriesAreWhatLiesInTheFolderItself() throws IOException {
        write(seeds.resolve("b/two.txt"));
        assertThat(InputFolder.entries(seeds, "seeds", Severity.ERROR, problems))
                .extracting(InputFolder.FolderEntry::name, InputFolder.FolderEntry::isFolder)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("b", true),
                        org.assertj.core.groups.Tuple.tuple("one.txt", false));
    }

    @Test
    void folderThatIsNotThereHasNothing() {
        seeds = dossier.resolve("none");
        assertThat(files()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void linkThatLeadsOutsideIsRefusedByName() throws IOException {
        link("pw.txt", elsewhere.resolve("secret.txt"));
        link("folder", elsewhere);
        link(
                "up.txt",
                Path.of("..").resolve("..").resolve(elsewhere.getFileName()).resolve("secret.txt"));
        assertThat(files()).containsExactly("one.txt");
        assertThat(told())
                .containsExactly(
                        "seeds/folder error link-outside",
                        "seeds/pw.txt error link-outside",
                        "seeds/up.txt error link-outside");
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .contains("this symbolic link points outside the dossier, to " + elsewhere.resolve("secret.txt"));
    }

    @Test
    void linkInALinkedFolderIsRefusedToo() throws IOException {
        Files.createSymbolicLink(write(dossier.resolve("store/a.txt")).resolveSibling("out.txt"), elsewhere);
        link("store", dossier.resolve("store"));
        assertThat(files()).containsExactly("one.txt", "store/a.txt");
        assertThat(told()).containsExactly("seeds/store/out.txt error link-outside");
    }

    @Test
    void linkInsideTheDossierIsFollowed() throws IOException {
        write(dossier.resolve("store/two.txt"));
        link("two.txt", Path.of("../store/two.txt"));
        link("again.txt", Path.of("one.txt"));
        link("store", dossier.resolve("store"));
        assertThat(files()).containsExactly("again.txt", "one.txt", "store/two.txt", "two.txt");
        assertThat(told()).isEmpty();
    }

    @Test
    void folderOfAnotherNameStandsForItselfAlone() throws IOException {
        Path captures = Files.createDirectories(dossier.resolve("captures"));
        Files.createSymbolicLink(captures.resolve("one.txt"), seeds.resolve("one.txt"));
        seeds = captures;
        assertThat(files()).isEmpty();
        assertThat(told()).containsExactly("seeds/one.txt error link-outside");
    }

    @Test
    void folderMayItselfBeALink() throws IOException {
        Path work = Files.createDirectories(elsewhere.resolve("work"));
        seeds = Files.createSymbolicLink(work.resolve("seeds"), seeds);
        assertThat(files()).containsExactly("one.txt");
        assertThat(told()).isEmpty();
    }

    @Test
    void linkThatLeadsNowhereIsTold() throws IOException {
        link("dead.txt", dossier.resolve("nowhere"));
        link("loop.txt", Path.of("loop.txt"));
        assertThat(files()).containsExactly("one.txt");
        assertThat(told()).containsExactly("seeds/dead.txt warning dead-link", "seeds/loop.txt warning dead-link");
    }

    @Test
    void severityOfALinkThatLeadsNowhereIsTheCallers() throws IOException {
        link("dead.yaml", dossier.resolve("nowhere"));
        InputFolder.entries(seeds, "content", Severity.ERROR, problems);
        assertThat(told()).containsExactly("content/dead.yaml error dead-link");
    }

    @Test
    void loopsOfFoldersEnd() throws IOException {
        write(seeds.resolve("sub/two.txt"));
        link("self", Path.of("."));
        link("up", Path.of(".."));
        link("sub/up", Path.of(".."));
        link("again", Path.of("sub"));
        assertThat(files()).containsExactly("one.txt", "sub/two.txt");
        assertThat(told())
                .containsExactly(
                        "seeds/again warning linked-folder",
                        "seeds/self warning linked-folder",
                        "seeds/sub/up warning linked-folder",
                        "seeds/up warning linked-folder");
    }

    /** Followed, they would make a file of each of the 2 to the power of 30 ways. */
    @Test
    void foldersThatAreLinkedManyTimesAreWalkedOnce() throws IOException {
        for (int i = 0; i < 30; i++) {
            Path folder = Files.createDirectories(dossier.resolve("store/" + i));
            Files.createSymbolicLink(folder.resolve("a"), dossier.resolve("store/" + (i + 1)));
            Files.createSymbolicLink(folder.resolve("b"), dossier.resolve("store/" + (i + 1)));
        }
        write(dossier.resolve("store/30/two.txt"));
        link("in", dossier.resolve("store/0"));
        assertThat(files()).hasSize(2).contains("one.txt").anyMatch(name -> name.endsWith("/two.txt"));
    }

    @Test
    void pipeIsToldAndNotRead() throws IOException, InterruptedException {
        Path pipe = seeds.resolve("pipe.txt");
        assumeTrue(makesPipe(pipe), "there is no mkfifo here");
        assertThat(files()).containsExactly("one.txt");
        assertThat(told()).containsExactly("seeds/pipe.txt warning special-file");
    }

    private static boolean makesPipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void folderThatMayNotBeReadIsTold() throws IOException {
        Path folder = write(seeds.resolve("closed/two.txt")).getParent();
        // Some users, such as root, may read everything.
        assumeFalse(!folder.toFile().setReadable(false) || Files.isReadable(folder));
        assertThat(files()).containsExactly("one.txt");
        assertThat(told()).containsExactly("seeds/closed error unreadable");
        assertThat(folder.toFile().setReadable(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.txt~",
                ".#a.txt",
                "#a.txt#",
                "~$a.txt",
                "~WRL0001.tmp",
                ".DS_Store",
                "._a.txt",
                "Thumbs.db",
                "thumbs.db",
                "ehthumbs.db",
                "desktop.ini",
                "Desktop.ini",
                "Icon\r",
                "__MACOSX/a.txt",
                ".a.txt.swp",
                ".git/a.txt"
            })
    void filesOfEditorsAndSystemsArePassedOver(String name) throws IOException {
        write(seeds.resolve(name));
        assertThat(files()).containsExactly("one.txt");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a~b.txt", "#a.txt", "thumbs.txt", "$a.txt", "~a.txt", "icon.txt", "a.tmp", "desktop.ini.txt"})
    void filesOfLikeNamesAreNot(String name) throws IOException {
        write(seeds.resolve(name));
        assertThat(files()).containsExactlyInAnyOrder(name, "one.txt");
    }

    @Test
    void controlCharacterInANameIsReplacedAndTold() throws IOException {
        write(seeds.resolve("esc\u001b[31m.txt"));
        assertThat(files()).containsExactly("esc\ufffd[31m.txt", "one.txt");
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly("""
                seeds/esc\ufffd[31m.txt: warning: the name of this file contains U+001B
                  give the file another name""");
    }
}
