package dossier.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Block;
import dossier.model.reading.Heading;
import dossier.model.reading.Paragraph;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.model.reading.TextMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The {@link TextLaws} on the examples, on what chance makes of them, and on real captures where there are some. */
class TextLawsTest {
    private static final Path SEEDS = Path.of("../shared/seeds");
    private static final Path NEWS = Path.of("../shared/eval/data/trnews/data/Corpora/TR-News.xml");
    private static final Path NOTES = Path.of("../shared/eval/data/notes/batches");
    private static final int MUTANTS = 20;

    @TestFactory
    Stream<DynamicTest> lawsHold() {
        return each((seed, reading) -> TextLaws.hold(seed, reading));
    }

    @TestFactory
    Stream<DynamicTest> readingTwiceGivesTheSame() {
        return each((seed, reading) -> assertThat(TextCaptures.read(seed)).isEqualTo(reading));
    }

    @TestFactory
    Stream<DynamicTest> windowsLineEndsChangeOffsetsOnly() {
        return each((seed, reading) -> {
            String windows = seed.replace("\r\n", "\n").replace("\n", "\r\n");
            assertThat(placeless(TextCaptures.read(windows))).isEqualTo(placeless(reading));
        });
    }

    @TestFactory
    Stream<DynamicTest> lawsHoldOnMutants() {
        return each((seed, reading) -> {
            Random random = new Random(seed.hashCode());
            for (int i = 0; i < MUTANTS; i++) {
                String mutant = mutant(seed, random);
                TextLaws.hold(mutant, TextCaptures.read(mutant));
            }
        });
    }

    private interface Law {
        void check(String seed, Reading reading);
    }

    private static Stream<DynamicTest> each(Law law) {
        Map<String, String> captures = new TreeMap<>(TextCaptures.examples());
        if (Files.isDirectory(SEEDS)) {
            TextCaptures.list(SEEDS).forEach(file -> captures.put(file.toString(), TextCaptures.text(file)));
        }
        if (Files.exists(NEWS)) {
            for (Element article :
                    Jsoup.parse(TextCaptures.text(NEWS), Parser.xmlParser()).select("article")) {
                captures.put(
                        "trnews " + article.attr("docid"),
                        article.select("text").first().wholeText());
            }
        }
        rawTexts().forEach(file -> captures.put(file.getFileName().toString(), TextCaptures.text(file)));
        return captures.entrySet().stream()
                .map(capture -> DynamicTest.dynamicTest(
                        capture.getKey(), () -> law.check(capture.getValue(), TextCaptures.read(capture.getValue()))));
    }

    private static List<Path> rawTexts() {
        if (!Files.isDirectory(NOTES)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(NOTES)) {
            return files.filter(file -> file.toString().endsWith(".rawtxt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines shuffled, doubled, cut short, parted by blank ones, or joined. */
    private static String mutant(String seed, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(seed.split("\n", -1)));
        switch (random.nextInt(6)) {
            case 0 -> Collections.shuffle(lines, random);
            case 1 -> lines.addAll(random.nextInt(lines.size()), List.copyOf(lines));
            case 2 -> lines.replaceAll(line -> line.substring(0, random.nextInt(line.length() + 1)));
            case 3 -> lines.replaceAll(line -> random.nextBoolean() ? line : line + "\n\u00a0\n");
            case 4 -> lines.replaceAll(line -> line.replaceAll("(?<=\\w{4}) ", "[" + random.nextInt(40) + "]"));
            default -> lines.replaceAll(line -> line.replaceAll("(.{50}\\S*) ", "$1\n"));
        }
        return String.join(random.nextInt(4) == 0 ? " " : "\n", lines);
    }

    /** A reading without what an offset or a count of bytes may change. */
    private static Reading placeless(Reading reading) {
        List<Block> blocks = reading.blocks().stream()
                .map(block -> block instanceof Heading heading
                        ? new Heading(heading.id(), heading.level(), heading.text(), heading.markers(), TextMap.NONE)
                        : placeless((Paragraph) block))
                .toList();
        return new Reading(
                new Seed("", 0, ""),
                reading.title(),
                reading.byline(),
                reading.date(),
                reading.publisher(),
                reading.language(),
                reading.head(),
                blocks,
                reading.footnotes(),
                reading.dropped());
    }

    private static Block placeless(Paragraph paragraph) {
        return new Paragraph(paragraph.id(), paragraph.kind(), paragraph.text(), paragraph.markers(), TextMap.NONE);
    }
}
