package dossier.bench;

import dossier.file.Folders;
import dossier.language.Dates;
import dossier.link.Linker;
import dossier.link.names.Gazetteer;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.output.render.Renderer;
import dossier.phrase.Phrases;
import dossier.problem.Problems;
import dossier.read.CaptureReader;
import dossier.read.yaml.ContentReader;
import dossier.site.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long each stage of a build takes on a full dossier, once the program is warm; on one core, save reading and finding
 * names, which use all. Where ten times as many articles take more than ten times as long, a stage grows.
 *
 * <pre>mvn -Pbench test-compile exec:exec@stages</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class StagesBench {
    private static final String SHOWN = "bench";

    @Param({"20", "200"})
    private int articles;

    private Path folder;
    private Folders folders;
    private Draft draft;
    private Dossier dossier;
    private Pages pages;

    @Setup
    public void prepare() throws IOException {
        folder = Files.createTempDirectory("stages");
        folders = Folders.under(folder);
        CorpusShape.DOSSIER.write(articles, folder);
        draft = read();
        dossier = link();
        pages = plan();
    }

    @TearDown
    public void delete() {
        FileTree.delete(folder);
    }

    @Benchmark
    public Draft read() {
        Problems problems = new Problems();
        return new Draft(
                SHOWN,
                new CaptureReader(new Dates()).readAll(folders.seeds(), SHOWN, problems),
                new ContentReader().read(folders.content(), SHOWN, problems));
    }

    @Benchmark
    public Dossier link() {
        return new Linker(new Gazetteer("en"), new Dates()).link(draft, new Problems());
    }

    @Benchmark
    public Pages plan() {
        return Pages.of(dossier, Phrases.ENGLISH, List.of(), new Problems());
    }

    @Benchmark
    public long draw() {
        Renderer renderer = new Renderer(folders.templates(), SHOWN, Phrases.ENGLISH, new Problems());
        return pages.all().stream()
                .mapToLong(page -> renderer.draw(page, pages.frame()).bytes().length)
                .sum();
    }

    public static void main(String... arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(StagesBench.class.getName()).build()).run();
    }
}
