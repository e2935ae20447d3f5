package dossier.bench;

import dossier.corpus.NeutralCorpus;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another site generator, installed on this machine, with a site of ours that shows the same articles: a page for each, one for
 * each country and topic, their lists, a first page, a feed and a sitemap.
 *
 * @param command the file that runs it
 * @param arguments of a build; {@code {out}} is the folder of the output
 * @param skeleton the site without its articles
 * @param articles where these belong in it
 */
record Peer(String name, Path command, String arguments, Path skeleton, String articles, String version)
        implements Contender {
    private static final String MODULES = "node_modules";

    /**
     * A peer as the table {@code peers.tsv} describes it.
     *
     * @param row name, arguments of a build, arguments that print the version, folder of the articles
     * @param command where it is installed
     */
    static Peer of(String[] row, Path command, Path peers) {
        return new Peer(row[0], command, row[1], peers.resolve(row[0]), row[3], version(command, row[0], row[2]));
    }

    /** A command on the PATH. */
    static Optional<Path> installed(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String version(Path command, String name, String arguments) {
        try {
            Process process = new ProcessBuilder(command.toString(), arguments).start();
            String said = new String(process.getInputStream().readAllBytes());
            return said.strip().startsWith(name)
                    ? said.split("[ +]")[0] + " " + said.split("[ +]")[1]
                    : name + " " + said.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void prepare(CorpusShape shape, int articles, Path folder) {
        FileTree.copy(skeleton, folder);
        new NeutralCorpus()
                .markdown(
                        articles,
                        (file, text) ->
                                FileTree.write(folder.resolve(this.articles).resolve(file), text));
        modules().ifPresent(modules -> link(folder.resolve(MODULES), modules));
    }

    /** What is installed beside a command of Node is looked for in the site’s own folder. */
    private Optional<Path> modules() {
        try {
            return Stream.iterate(command.toRealPath(), path -> path != null, Path::getParent)
                    .filter(path -> path.endsWith(MODULES))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public BuildCost build(Path folder, Path out) throws InterruptedException {
        List<String> words = Stream.concat(
                        Stream.of(command.toString()),
                        Stream.of(arguments.split(" ")).map(word -> word.replace("{out}", out.toString())))
                .toList();
        return Builds.run(words, folder, out);
    }
}
