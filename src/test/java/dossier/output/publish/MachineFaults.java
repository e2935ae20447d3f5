package dossier.output.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Program;
import dossier.Run;
import dossier.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Builds on machines that fail them: full and read-only disks, mounts, files of other users, little memory. */
class MachineFaults {
    private static final String NOBODY = "65534";

    private final Deque<Path> mounts = new ArrayDeque<>();
    private Path dir;
    private Path site;

    @BeforeEach
    void aDossier() throws IOException {
        Assumptions.assumeTrue(Shell.isRoot(), "only root can mount and change owners");
        // Not a folder of JUnit's, for other users must get into it.
        dir = Files.createTempDirectory("dossier-machine");
        Shell.does("chmod", "755", dir.toString());
        site = dir.resolve("site");
        write(
                dir.resolve("seeds/bridge.txt"),
                "The bridge reopens\n\nThe bridge in Portugal is open again, for all.\n");
        title("The first");
    }

    @AfterEach
    void clear() {
        mounts.forEach(mount -> Shell.does("umount", mount.toString()));
        Shell.does("rm", "-rf", dir.toString());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void title(String title) throws IOException {
        write(dir.resolve("content/dossier.yaml"), "title: " + title + "\n");
    }

    private void mount(Path at, String... arguments) throws IOException {
        Files.createDirectories(at);
        String[] command = Stream.concat(
                        Stream.concat(Stream.of("mount"), Stream.of(arguments)), Stream.of(at.toString()))
                .toArray(String[]::new);
        Assumptions.assumeTrue(Shell.does(command), "cannot mount here");
        mounts.push(at);
    }

    private Run build(Program program) {
        return program.run("build", "--dir", dir.toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(dir)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void assertSiteIs(String title) throws IOException {
        assertThat(Files.readString(site.resolve("index.html"))).contains("<title>" + title);
        assertThat(Run.of("check", "--site", site.toString()).status()).isZero();
        assertThat(names()).doesNotContain(".site.lock").noneMatch(name -> name.matches("\\.site\\.(next|old)-.*"));
    }

    @Test
    void aVolumeIsPublishedFileByFile() throws IOException {
        mount(site, "-t", "tmpfs", "tmpfs");
        write(site.resolve("CNAME"), "brief.example.org");

        Run run = build(Program.PLAIN);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Published file by file, because of ").contains(": it is a mount point");
        assertSiteIs("The first");
        title("The second");
        assertThat(build(Program.PLAIN).status()).isZero();
        assertSiteIs("The second");
        assertThat(site.resolve("CNAME")).hasContent("brief.example.org");
    }

    @Test
    void aFolderBoundFromElsewhereIsPublishedFileByFile() throws IOException {
        Path elsewhere = Files.createDirectories(dir.resolve("elsewhere"));
        mount(site, "--bind", elsewhere.toString());

        assertThat(build(Program.PLAIN).status()).isZero();

        assertSiteIs("The first");
        assertThat(elsewhere.resolve("index.html")).exists();
    }

    @Test
    void aFileBoundIntoTheSiteStays() throws IOException {
        build(Program.PLAIN);
        write(dir.resolve("real-name"), "brief.example.org");
        write(site.resolve("CNAME"), "");
        Assumptions.assumeTrue(Shell.does(
                "mount",
                "--bind",
                dir.resolve("real-name").toString(),
                site.resolve("CNAME").toString()));
        mounts.push(site.resolve("CNAME"));
        title("The second");

        assertThat(build(Program.PLAIN).status()).isZero();

        assertSiteIs("The second");
        assertThat(site.resolve("CNAME")).hasContent("brief.example.org");
        assertThat(dir.resolve("real-name")).hasContent("brief.example.org");
    }

    @Test
    void aFolderMountedInTheSiteStays() throws IOException {
        build(Program.PLAIN);
        mount(site.resolve("media"), "-t", "tmpfs", "tmpfs");
        write(site.resolve("media/film.bin"), "film");
        title("The second");

        assertThat(build(Program.PLAIN).status()).isZero();

        assertSiteIs("The second");
        assertThat(site.resolve("media/film.bin")).hasContent("film");
    }

    @Test
    void aFolderOfPagesThatIsAMountIsPublishedInto() throws IOException {
        build(Program.PLAIN);
        Run.copy(site.resolve("countries"), dir.resolve("countries"));
        mount(site.resolve("countries"), "-t", "tmpfs", "tmpfs");
        title("The second");

        assertThat(build(Program.PLAIN).status()).isZero();

        assertSiteIs("The second");
    }

    @Test
    void aFileProtectedAgainstChangesStaysAsItIs() throws IOException {
        build(Program.PLAIN);
        Path file = site.resolve("mine");
        write(file, "x");
        Assumptions.assumeTrue(Shell.does("chattr", "+i", file.toString()), "files cannot be protected here");
        title("The second");
        try {
            Run run = build(Program.PLAIN);

            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("mine is protected");
            assertSiteIs("The second");
            assertThat(Shell.does("sh", "-c", "echo y > '" + file + "'")).isFalse();
        } finally {
            Shell.does("chattr", "-i", file.toString());
        }
    }

    @Test
    void aLayerOfAnOverlayIsPublishedFileByFile() throws IOException {
        build(Program.PLAIN);
        Path layers = Files.createTempDirectory("dossier-layers");
        mount(layers, "-t", "tmpfs", "tmpfs");
        for (String name : List.of("upper", "work", "merged")) {
            Files.createDirectories(layers.resolve(name));
        }
        Path merged = layers.resolve("merged");
        mount(
                merged,
                "-t",
                "overlay",
                "overlay",
                "-o",
                "lowerdir=" + dir + ",upperdir=" + layers.resolve("upper") + ",workdir=" + layers.resolve("work"));
        write(merged.resolve("content/dossier.yaml"), "title: The second\n");

        Run run = Program.PLAIN.run("build", "--dir", merged.toString());

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("it is a layer of an overlay");
        assertThat(Files.readString(merged.resolve("site/index.html"))).contains("<title>The second");
        assertThat(Run.of("check", "--site", merged.resolve("site").toString()).status())
                .isZero();
    }

    @Test
    void aFullDiskLeavesTheOldSite() throws IOException {
        Path small = dir.resolve("small");
        mount(small, "-t", "tmpfs", "-o", "size=2m", "tmpfs");
        Path out = small.resolve("site");
        String[] build = {"build", "--dir", dir.toString(), "--out", out.toString()};
        assertThat(Program.PLAIN.run(build).status()).isZero();
        Map<String, String> before = Run.files(out);
        Shell.does("dd", "if=/dev/zero", "of=" + small.resolve("fill"), "bs=1k", "count=4000");
        title("The second");

        Run run = Program.PLAIN.run(build);

        assertThat(run.status()).as(run.out()).isEqualTo(3);
        assertThat(run.err()).contains("the disk is full").doesNotContain("\tat ");
        assertThat(Run.files(out)).isEqualTo(before);
        Files.delete(small.resolve("fill"));
        assertThat(Program.PLAIN.run(build).status()).isZero();
        assertThat(Files.readString(out.resolve("index.html"))).contains("<title>The second");
    }

    @Test
    void aReadOnlyDiskIsToldAndCheckNeedsNone() throws IOException {
        build(Program.PLAIN);
        mount(dir, "--bind", dir.toString());
        Assumptions.assumeTrue(Shell.does("mount", "-o", "remount,ro,bind", dir.toString()));

        Run run = build(Program.PLAIN);

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("dossier: cannot write the site ").doesNotContain("\tat ");
        assertThat(Program.PLAIN
                        .run("check", "--quiet", "--dir", dir.toString())
                        .status())
                .isZero();
    }

    @Test
    void aFolderOfAnotherUserInTheSiteStays() throws IOException {
        build(Program.PLAIN);
        Shell.does("chown", "-R", NOBODY + ":" + NOBODY, dir.toString());
        write(site.resolve("mine/f"), "x");
        title("The second");

        Run run = build(asNobody());

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("mine may not be changed");
        assertSiteIs("The second");
        assertThat(site.resolve("mine/f")).hasContent("x");
        assertThat(Files.getAttribute(site.resolve("mine/f"), "unix:uid")).isEqualTo(0);
    }

    @Test
    void aSiteOfAnotherUserIsToldBeforeAnythingChanges() throws IOException {
        build(Program.PLAIN);
        Shell.does("chown", NOBODY, dir.toString());
        Map<String, String> before = Run.files(site);
        title("The second");

        Run run = build(asNobody());

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("may not write").doesNotContain("\tat ");
        assertThat(Run.files(site)).isEqualTo(before);
        title("The third");
        assertThat(build(Program.PLAIN).status()).isZero();
        assertSiteIs("The third");
    }

    @Test
    void aParentThatMayNotBeWrittenIsNoHindrance() throws IOException {
        build(Program.PLAIN);
        Shell.does("chown", "-R", NOBODY + ":" + NOBODY, site.toString());
        title("The second");

        Run run = build(asNobody());

        assertThat(run.status()).as(run.out()).isZero();
        assertThat(run.out()).contains("its parent folder cannot be written");
        assertSiteIs("The second");
    }

    @Test
    void checkNeedsNoRightToWrite() throws IOException {
        Run run = asNobody().run("check", "--quiet", "--dir", dir.toString());

        assertThat(run.status()).as(run.out()).isZero();
    }

    @Test
    void twoContainersWithOneProcessIdNeverMixTheirSites() throws Exception {
        Assumptions.assumeTrue(Shell.does("unshare", "--pid", "--fork", "--mount-proc", "true"), "no namespaces here");
        Path other = Files.createTempDirectory("dossier-other");
        Run.copy(dir, other.resolve("copy"));
        write(other.resolve("copy/content/dossier.yaml"), "title: The other\n");
        Program contained = Program.after("unshare", "--pid", "--fork", "--mount-proc");
        for (int i = 0; i < 3; i++) {
            Process one =
                    contained.start(other.resolve("1"), "build", "--dir", dir.toString(), "--out", site.toString());
            Process two = contained.start(
                    other.resolve("2"), "build", "--dir", other.resolve("copy").toString(), "--out", site.toString());
            assertThat(one.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(two.waitFor(2, TimeUnit.MINUTES)).isTrue();

            assertThat(one.exitValue()).isZero();
            assertThat(two.exitValue()).isZero();
            String title = Files.readString(site.resolve("index.html")).contains("<title>The other")
                    ? "The other"
                    : "The first";
            assertSiteIs(title);
            assertThat(Files.readString(site.resolve("about.html"))).contains(title);
        }
        Shell.does("rm", "-rf", other.toString());
    }

    @Test
    void tooLittleMemoryIsToldAndTheOldSiteStays() throws IOException {
        build(Program.PLAIN);
        Map<String, String> before = Run.files(site);
        String text = "The bridge in Portugal is open again, and France, Spain and Italy took note of it.\n\n";
        for (int i = 0; i < 60; i++) {
            write(dir.resolve("seeds/big" + i + ".txt"), "Report " + i + "\n\n" + text.repeat(4_000));
        }

        Run run = build(Program.with("-Xmx40m"));

        assertThat(run.status()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("JAVA_OPTS=-Xmx4g").doesNotContain("\tat ");
        assertThat(Run.files(site)).isEqualTo(before);
    }

    @Test
    void outputThatCannotBeWrittenIsStatusThree() throws Exception {
        Path full = Path.of("/dev/full");
        Assumptions.assumeTrue(Files.exists(full));

        Process process = Program.PLAIN.start(full, "check", "--dir", dir.toString());

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(3);
    }

    private Program asNobody() throws IOException {
        Path copy = dir.resolve("program");
        Program program = Program.after("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups")
                .copiedTo(copy);
        Shell.does("chmod", "-R", "a+rX", copy.toString());
        return program;
    }
}
