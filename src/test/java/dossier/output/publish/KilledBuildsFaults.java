package dossier.output.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Program;
import dossier.Run;
import dossier.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds that are killed with signal 9 at every step of publishing. */
class KilledBuildsFaults {
    private static final int KILLS = Integer.getInteger("kills", 100);
    private static final Map<String, String> FOREIGN = Map.of(
            "CNAME", "brief.example.org",
            ".git/config", "[core]",
            "articles/scan.pdf", "%PDF",
            "articles/extra/map.svg", "<svg/>");

    @TempDir
    private Path dir;

    private Path site;
    private boolean isMounted;
    private Map<String, String> before;
    private Map<String, String> after;

    @BeforeEach
    void twoDossiers() throws IOException {
        site = dir.resolve("site");
        first(dir.resolve("first"));
        second(dir.resolve("second"));
        before = made(dir.resolve("first"));
        after = made(dir.resolve("second"));
        // Pages are new, gone, and the same path with other anchors, or nothing below is put to the test.
        assertThat(before.keySet()).isNotEqualTo(after.keySet());
    }

    @AfterEach
    void unmount() {
        if (isMounted) {
            Shell.does("umount", site.toString());
        }
    }

    private static void first(Path dossier) throws IOException {
        seed(dossier, "bridge", "The bridge reopens", "Portugal and Spain share it, and a ferry goes to Morocco.");
        seed(dossier, "ferry", "A ferry goes home", "The ferry of Spain went home to its island.");
        write(dossier.resolve("content/notes/one.md"), "## How it began\n\nOn [[PT]] and [[bridge#p1]].");
        write(dossier.resolve("content/topics.yaml"), "ferries:\n  name: Ferries\n  terms: [ferry]\n");
    }

    private static void second(Path dossier) throws IOException {
        seed(
                dossier,
                "bridge",
                "The bridge is shut",
                "France paid.[1] Portugal did not.\n\n[1] Costa, Ana. *Bridges*. 2024.");
        seed(dossier, "quay", "A quay for France", "The quay of France is new, and Italy looks on.");
        write(
                dossier.resolve("content/notes/one.md"),
                "## How it ended\n\nOn [[FR]], [[article/quay#p1]] and [[two]].");
        write(dossier.resolve("content/notes/two.md"), "See [[one]] and [[bridge]].");
        write(dossier.resolve("content/topics.yaml"), "quays:\n  name: Quays\n  terms: [quay]\n");
    }

    private static void seed(Path dossier, String name, String title, String text) throws IOException {
        write(dossier.resolve("content/articles/" + name + ".yaml"), "seed: " + name + ".txt\n");
        write(
                dossier.resolve("seeds/" + name + ".txt"),
                title + "\n\nIt was a long wait for all who live there. " + text
                        + " Nobody who was asked could say more than that.\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> made(Path dossier) {
        Run run = Run.build(dossier);
        assertThat(run.err()).doesNotContain(": error:");
        assertThat(run.status()).isZero();
        return Run.files(dossier.resolve("site"));
    }

    @Test
    void aSwapLeavesAWholeSiteOrOneThatTheNextCommandRestores() throws Exception {
        killAtEveryStep(false);
    }

    @Test
    void publishingFileByFileLeavesNoDanglingLink() throws Exception {
        Files.createDirectories(site);
        isMounted = Shell.isRoot() && Shell.does("mount", "-t", "tmpfs", "tmpfs", site.toString());
        Assumptions.assumeTrue(isMounted, "only root can mount a file system");
        killAtEveryStep(true);
    }

    private void killAtEveryStep(boolean inPlace) throws Exception {
        int steps = steps();
        List<String> stopped = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            int step = 1 + (int) ((long) i * steps / KILLS);
            standAsBefore();
            String name = killAt(step);
            stopped.add(step + " " + name);
            if (inPlace) {
                assertThat(dangling(site))
                        .as("after a kill at step %d, %s", step, name)
                        .isEmpty();
            } else {
                assertThat(wholeSites())
                        .as("after a kill at step %d, %s", step, name)
                        .isNotEmpty();
            }
            command(i);
            assertThat(isWhole(site))
                    .as("restored after step %d, %s", step, name)
                    .isTrue();
            assertThat(dangling(site))
                    .as("restored after step %d, %s", step, name)
                    .isEmpty();
            assertThat(names()).as("restored after step %d, %s", step, name).containsExactly("first", "second", "site");
            assertThat(build().status()).isZero();
            assertThat(Run.files(site))
                    .as("built after step %d, %s", step, name)
                    .isEqualTo(with(after));
        }
        assertThat(stopped).noneMatch(step -> step.endsWith(" "));
        System.out.println(
                stopped.size() + " kills at " + steps + " steps, " + (inPlace ? "file by file" : "by a swap"));
    }

    private String[] arguments(String command) {
        return new String[] {command, "--dir", dir.resolve("second").toString(), "--out", site.toString(), "--quiet"};
    }

    private Run build() {
        return Run.of(arguments("build"));
    }

    /** Commands of all kinds take turns as the next one. */
    private void command(int turn) {
        Run run = turn % 3 == 0
                ? Run.of(arguments("check"))
                : turn % 3 == 1 ? Run.of("check", "--quiet", "--site", site.toString()) : build();
        assertThat(run.status()).isZero();
    }

    /** The old site with other people's files in it, and nothing else. */
    private void standAsBefore() throws IOException {
        Shell.does("sh", "-c", "rm -rf '" + dir + "'/.site.*; rm -rf '" + site + "'/* '" + site + "'/.[a-zA-Z]*");
        for (Map.Entry<String, String> file : with(before).entrySet()) {
            write(site.resolve(file.getKey()), "");
            Files.writeString(
                    site.resolve(file.getKey()), file.getValue(), java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    private static Map<String, String> with(Map<String, String> made) {
        Map<String, String> all = new TreeMap<>(made);
        all.putAll(FOREIGN);
        return all;
    }

    /** How many steps publishing has: a power of two that is too many, then halves. */
    private int steps() throws Exception {
        int few = 0;
        int many = 1;
        while (reaches(many)) {
            few = many;
            many *= 2;
        }
        while (many - few > 1) {
            int middle = (few + many) / 2;
            if (reaches(middle)) {
                few = middle;
            } else {
                many = middle;
            }
        }
        return few;
    }

    private boolean reaches(int step) throws Exception {
        standAsBefore();
        return !killAt(step).isEmpty();
    }

    /** Kills a build at a step and says which it was; empty when the build ended before. */
    private String killAt(int step) throws Exception {
        Path reached = dir.resolveSibling(dir.getFileName() + "-reached");
        Path printed = dir.resolveSibling(dir.getFileName() + "-printed");
        Files.deleteIfExists(reached);
        Process process =
                Program.with("-Ddossier.checkpoint=" + step + ":" + reached).start(printed, arguments("build"));
        while (process.isAlive() && !isWritten(reached)) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        boolean isStopped = process.isAlive();
        process.destroyForcibly().waitFor();
        String name = isStopped ? Files.readString(reached) : "";
        Files.deleteIfExists(reached);
        Files.deleteIfExists(printed);
        return name;
    }

    private static boolean isWritten(Path file) throws IOException {
        return Files.exists(file) && Files.size(file) > 0;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> list = Files.list(dir)) {
            return list.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals(".site.lock"))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> wholeSites() throws IOException {
        try (Stream<Path> list = Files.list(dir)) {
            return list.filter(path -> path.getFileName().toString().matches("site|\\.site\\.old-.*"))
                    .filter(this::isWhole)
                    .toList();
        }
    }

    private boolean isWhole(Path folder) {
        Map<String, String> files = Run.files(folder);
        return files.equals(with(before)) || files.equals(with(after));
    }

    private static List<String> dangling(Path site) throws IOException {
        List<String> dangling = new ArrayList<>();
        Map<Path, Document> pages = new TreeMap<>();
        for (String path : new TreeSet<>(Run.files(site).keySet())) {
            if (path.endsWith(".html") && !path.startsWith(".dossier-publishing")) {
                pages.put(site.resolve(path), Jsoup.parse(Files.readString(site.resolve(path))));
            }
        }
        pages.forEach((file, page) -> {
            for (Element link : page.select("a[href], link[href], script[src], img[src]")) {
                String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!to.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !leads(file, to, pages)) {
                    dangling.add(site.relativize(file) + " -> " + to);
                }
            }
        });
        return dangling;
    }

    private static boolean leads(Path from, String to, Map<Path, Document> pages) {
        int hash = to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        Path target = path.isEmpty() ? from : from.resolveSibling(path).normalize();
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        String anchor = hash < 0 ? "" : to.substring(hash + 1);
        return anchor.isEmpty()
                || !pages.containsKey(target)
                || pages.get(target).getElementById(anchor) != null;
    }
}
