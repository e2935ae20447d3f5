package dossier.link.names;

import dossier.model.Mention;
import dossier.model.reading.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How fast names are found in 50 MB of text, and what room they take.
 *
 * <pre>mvn -Pbench test-compile exec:exec@names</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 6)
@Measurement(iterations = 6)
public class NameFinderBench {
    private static final long SEED = 17;
    private static final int CHARACTERS = 50_000_000;
    private static final double MEGABYTE = 1e6;

    /** How many names are looked for; a text names as many of them each time. */
    @Param({"200", "2000", "20000"})
    private int names;

    private List<Paragraph> text;
    private NameFinder finder;

    @Setup
    public void prepare() {
        RandomText random = new RandomText(SEED);
        finder = new NameFinder(random.subjects(names));
        text = random.paragraphs(CHARACTERS, names);
    }

    @Benchmark
    public List<Mention> find() {
        return finder.find(text).mentions();
    }

    public static void main(String... arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(NameFinderBench.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.println("names    MB/s    heap of the names, MB");
        for (RunResult result : results) {
            int names = Integer.parseInt(result.getParams().getParam("names"));
            double seconds = result.getPrimaryResult().getScore();
            System.out.printf(
                    Locale.ROOT,
                    "%5d   %5.0f   %5.1f%n",
                    names,
                    CHARACTERS / MEGABYTE / seconds,
                    heap(names) / MEGABYTE);
        }
    }

    /** What a finder of so many names keeps, the subjects it was made from not counted. */
    private static long heap(int names) {
        var subjects = new RandomText(SEED).subjects(names);
        long before = used();
        NameFinder finder = new NameFinder(subjects);
        long after = used();
        return finder.find(List.of()).mentions().isEmpty() && !subjects.isEmpty() ? after - before : 0;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
