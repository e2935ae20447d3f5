package dossier.output.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing file by file, without the mounts that make a build need it. */
class InPlaceTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @TempDir
    private Path dir;

    private SiteFolder site;

    @BeforeEach
    void aSite() throws IOException {
        site = new SiteFolder(dir.toRealPath().resolve("site"));
        lay(site.path(), Map.of("index.html", "<a id=\"a\" href=\"notes/n.html\"></a>", "notes/n.html", "n"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Files with their manifest. */
    private static void lay(Path folder, Map<String, String> files) throws IOException {
        TreeMap<String, Manifest.FileDigest> entries = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
            entries.put(file.getKey(), new Manifest.FileDigest(file.getValue().length(), "0".repeat(64)));
        }
        write(folder.resolve(Manifest.PATH), Manifest.of(entries).text(List.of()));
    }

    private void publish(Map<String, String> files) throws IOException {
        Path next = site.work(ID).resolve("next");
        lay(next, files);
        Set<String> all = files.keySet();
        new InPlace(site, Manifest.read(site.path()), site.work(ID)).publish(next, all, all);
    }

    @Test
    void newFilesComeAndOldOnesGo() throws IOException {
        publish(Map.of("index.html", "<b id=\"b\"></b>", "people/p.html", "p", "data/x.jsonl", "{}"));

        assertThat(Run.files(site.path()))
                .containsEntry("index.html", "<b id=\"b\"></b>")
                .containsEntry("people/p.html", "p")
                .containsOnlyKeys("index.html", "people/p.html", "data/x.jsonl", Manifest.PATH);
        assertThat(site.path().resolve("notes")).doesNotExist();
    }

    @Test
    void unchangedFilesKeepTheirTimes() throws IOException {
        FileTime past = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));
        Files.setLastModifiedTime(site.path().resolve("notes/n.html"), past);
        Files.setLastModifiedTime(site.path().resolve("index.html"), past);
        Path next = site.work(ID).resolve("next");
        lay(next, Map.of("index.html", "x", "notes/n.html", "n"));
        Files.delete(next.resolve("notes/n.html"));

        new InPlace(site, Manifest.read(site.path()), site.work(ID))
                .publish(next, Set.of("index.html"), Set.of("index.html", "notes/n.html"));

        assertThat(Files.getLastModifiedTime(site.path().resolve("notes/n.html")))
                .isEqualTo(past);
        assertThat(Files.getLastModifiedTime(site.path().resolve("index.html"))).isNotEqualTo(past);
    }

    @Test
    void whatALinkLeadsToIsNobodysPage() throws IOException {
        Path mine = dir.resolve("mine");
        write(mine.resolve("n.html"), "my own page");
        Files.delete(site.path().resolve("notes/n.html"));
        Files.delete(site.path().resolve("notes"));
        Files.createSymbolicLink(site.path().resolve("notes"), Path.of("../mine"));

        publish(Map.of("index.html", "x"));

        assertThat(site.path().resolve("notes")).isSymbolicLink();
        assertThat(mine.resolve("n.html")).hasContent("my own page");
    }

    @Test
    void aLinkInPlaceOfAPageThatGoesStays() throws IOException {
        write(dir.resolve("mine.html"), "my own page");
        Files.delete(site.path().resolve("notes/n.html"));
        Files.createSymbolicLink(site.path().resolve("notes/n.html"), Path.of("../../mine.html"));

        publish(Map.of("index.html", "x"));

        assertThat(site.path().resolve("notes/n.html")).isSymbolicLink();
        assertThat(dir.resolve("mine.html")).hasContent("my own page");
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
        lay(site.path(), Map.of("index.html", "i", "logo", "old", "media/a.png", "a"));

        publish(Map.of("index.html", "i", "logo/new.png", "new", "media", "m"));

        assertThat(Run.files(site.path())).containsEntry("logo/new.png", "new").containsEntry("media", "m");
    }

    @Test
    void anUnfinishedPublicationIsFinishedAndAnUnreadyOneUndone() throws IOException {
        Path work = site.work(ID);
        lay(work, Map.of("index.html", "<i>new</i>"));
        Files.delete(work.resolve("index.html"));
        write(work.resolve("2/index.html"), "<i>new</i>");

        InPlace.recover(site, work);
        assertThat(site.path().resolve("index.html")).content().contains("notes/n.html");
        assertThat(work).doesNotExist();

        lay(work, Map.of("index.html", "<i>new</i>"));
        Files.delete(work.resolve("index.html"));
        write(work.resolve("2/index.html"), "<i>new</i>");
        Files.createFile(work.resolve(InPlace.READY));

        InPlace.recover(site, work);
        assertThat(Run.files(site.path())).containsOnlyKeys("index.html", Manifest.PATH);
        assertThat(site.path().resolve("index.html")).hasContent("<i>new</i>");
    }

    @Test
    void aLockRemembersTheBuildsBeforeIt() throws IOException {
        Path file = dir.resolve("lock");
        String other = "f".repeat(32);
        BuildLock.tryToTake(file, ID).orElseThrow().close(List.of(ID));
        BuildLock second = BuildLock.tryToTake(file, other).orElseThrow();

        assertThat(second.earlier()).containsExactly(ID);
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains(ID + "\n" + other + "\n");
        second.close();
        assertThat(file).doesNotExist();
    }

    @Test
    void aFolderFullOfSomebodysFilesIsNoSiteThoughItsLockIsHeld() throws IOException {
        Path folder = dir.resolve("volume");
        write(folder.resolve("thesis.odt"), "years of work");
        dossier.problem.Problems problems = new dossier.problem.Problems();
        try (BuildLock held =
                BuildLock.tryToTake(new SiteFolder(folder).lockInside(), ID).orElseThrow()) {
            assertThat(held.earlier()).isEmpty();
            SiteFolderCheck.check(folder, "volume", problems);
        }

        assertThat(problems.sorted()).extracting(problem -> problem.code()).containsExactly("not-a-site");
    }
}
