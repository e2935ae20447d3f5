package dossier.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Reading;
import dossier.read.block.Examples;
import dossier.read.block.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlReaderTest {
    private static final Examples EXAMPLES = new Examples("html", PageReading.READER);
    private static final Path SAVED_PAGES = Path.of("../shared/eval/data/readability/test/test-pages");

    static List<Path> captures() {
        return EXAMPLES.captures();
    }

    /** The examples, and the saved pages where they are at hand. */
    static List<Path> pages() throws IOException {
        if (!Files.isDirectory(SAVED_PAGES)) {
            return captures();
        }
        try (Stream<Path> folders = Files.list(SAVED_PAGES)) {
            Stream<Path> saved = folders.sorted().map(folder -> folder.resolve("source.html"));
            return Stream.concat(captures().stream(), saved.toList().stream()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("captures")
    void yieldsWhatIsExpected(Path capture) {
        EXAMPLES.yieldsWhatIsExpected(capture);
    }

    @Test
    void eachExpectationHasItsCapture() {
        EXAMPLES.hasNoLeftovers();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesNothingThatCanBeSeen(Path page) {
        Reading reading = EXAMPLES.read(page);
        Laws.nothingIsLost(VisibleText.of(Examples.text(page)), reading);
        Laws.idsAreUnique(reading);
        Laws.markersStandInTheirText(reading);
    }

    @Test
    void nestingOfAnyDepthIsRead() {
        String text = "<div>".repeat(50_000) + "Deep down there is a sentence." + "</div>".repeat(50_000);
        assertThat(read(text).blocks()).singleElement().extracting("text").isEqualTo("Deep down there is a sentence.");
    }

    @Test
    void manyNotesTakeLinearTime() {
        StringBuilder page = new StringBuilder("<p>A paragraph with a good many notes in it.");
        for (int i = 0; i < 999; i++) {
            page.append("<sup><a href='#fn").append(i).append("'>").append(i).append("</a></sup>");
        }
        for (int i = 0; i < 999; i++) {
            page.append("<p id='fn").append(i).append("'>").append(i).append(". A source.</p>");
        }
        assertThat(read(page.toString()).footnotes())
                .hasSize(999)
                .last()
                .extracting("raw")
                .isEqualTo("A source.");
    }

    @Test
    void twoDatesWithoutAMarkAreNoDate() {
        String text = "<p>One.</p><time datetime='2024-01-02'></time><time datetime='2024-01-03'></time>";
        assertThat(read(text).date().isKnown()).isFalse();
    }

    private static Reading read(String html) {
        return PageReading.read(html);
    }
}
