package dossier.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Languages;
import dossier.model.reading.Block;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.read.block.Examples;
import dossier.read.block.Laws;
import dossier.read.block.ReadingText;
import dossier.read.html.VisibleText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private static final Examples EXAMPLES = new Examples("markdown", new MarkdownReader(new Languages()));

    static List<Path> captures() {
        return EXAMPLES.captures();
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
    @MethodSource("captures")
    void losesNoWord(Path capture) {
        Reading reading = EXAMPLES.read(capture);
        Laws.nothingIsLost(VisibleText.ofMarkdown(Examples.text(capture)), reading);
        Laws.idsAreUnique(reading);
        Laws.markersStandInTheirText(reading);
    }

    /** Each letter of each block is the letter of the seed that its map leads to. */
    @ParameterizedTest
    @MethodSource("captures")
    void offsetsLeadBackToTheSeed(Path capture) {
        String seed = Examples.text(capture);
        for (Block block : EXAMPLES.read(capture).blocks()) {
            for (int i = 0; i < block.text().length(); i++) {
                char c = block.text().charAt(i);
                if (Character.isLetterOrDigit(c)) {
                    assertThat(seed.charAt(block.map().toSeed(i)))
                            .as("letter %d of %s", i, block.text())
                            .isEqualTo(c);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "* ", "-", "[", "*", "`", "<div>", "![", "[^1]"})
    void nestingOfAnyDepthIsRead(String mark) {
        Reading reading = read(mark.repeat(20_000) + "end");
        assertThat(ReadingText.words(reading)).contains("end");
    }

    @Test
    void aParagraphTooLongForTheParserIsReadAsItStands() {
        Reading reading = read("# Title\n\nA *short* one.\n\n" + "[a](b) ".repeat(20_000));
        assertThat(reading.blocks()).extracting(Block::id).containsExactly("p1", "p2", "p3");
        assertThat(reading.blocks().get(1).text()).isEqualTo("A *short* one.");
    }

    @Test
    void aWindowsLineEndIsOneLineEndInTextThatIsReadAsItStands() {
        Reading reading = read("One line\r\nand the next.\r\n\r\n" + "a [link](b)\r\n".repeat(5_000));
        assertThat(reading.blocks()).hasSize(2);
        assertThat(reading.blocks().get(0).text()).isEqualTo("One line and the next.");
    }

    @Test
    void aNoteThatRefersToAnotherSaysSo() {
        Reading reading =
                read("One.[^1] Two.[^b]\n\n[^1]: See [^b] and [3].\n[^b]: A book.[^9]\n\n[3]: https://example.org\n");
        assertThat(reading.footnotes()).extracting("raw").contains("See [b] and [3].", "A book.[9]");
    }

    @Test
    void blankLinesOfAnyNumberAreOneGap() {
        Reading reading = read("One." + "\n".repeat(200_000) + "Two. " + "[a](b) ".repeat(20_000));
        assertThat(reading.blocks()).hasSize(2);
    }

    @Test
    void aSecondHeadingOfLevelOneIsAHeading() {
        Reading reading = read("# One\n\nText.\n\n# Two\n");
        assertThat(reading.title()).isEqualTo("One");
        assertThat(reading.headings()).extracting("id").containsExactly("two");
    }

    @Test
    void aListNestedTooDeepIsReadAsParagraphsWithAWarning() {
        Problems problems = new Problems();

        Reading reading = new MarkdownReader(new Languages())
                .read(new Seed("seed.md", 0, ""), nested(150), "seeds/seed.md", problems);

        assertThat(reading.blocks()).hasSize(1);
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly("""
                        seeds/seed.md:101:1: warning: this Markdown is nested too deeply, has a paragraph too long, or too many notes or \
                        link definitions; it is read as plain paragraphs
                          split long paragraphs with empty lines, and nest lists and quotes less than 100 levels deep""");
    }

    @Test
    void moreThanTwoThousandNotesAreReadAsParagraphsWithAWarning() {
        String first = "It sails.\n\n" + "[^1]: So.\n".repeat(1_999);

        assertThat(problemsOf(first + "[^2]: No.\n")).isEmpty();
        assertThat(problemsOf(first + "[^2]: No.\n[^3]: One more.\n"))
                .singleElement()
                .asString()
                .startsWith("seeds/seed.md:2003:1: warning: this Markdown is nested too deeply, ");
    }

    @Test
    void soManyDefinitionsOfLinksAsTakeTooLongAreReadAsParagraphsWithAWarning() {
        String defined = "---\ntitle: T\n---\n\nIt sails.\n\n" + "[a]: b\n".repeat(2_000);

        assertThat(problemsOf(defined)).isEmpty();
        assertThat(problemsOf(defined + "\n" + "[a\n]: b\n".repeat(3_000)))
                .singleElement()
                .asString()
                .startsWith(
                        "seeds/seed.md:2008:1: warning: this Markdown is nested too deeply, has a paragraph too long, or too"
                                + " many notes or link definitions; it is read as plain paragraphs\n  split ");
    }

    @Test
    void theWarningOfAParagraphTooLongNamesItsLine() {
        assertThat(problemsOf("# Title\n\nA short one.\n\n" + "[a](b) ".repeat(20_000) + "\n\nAnother.\n"))
                .singleElement()
                .asString()
                .startsWith("seeds/seed.md:5:1: warning: ");
    }

    private static List<Problem> problemsOf(String markdown) {
        Problems problems = new Problems();
        new MarkdownReader(new Languages()).read(new Seed("seed.md", 0, ""), markdown, "seeds/seed.md", problems);
        return problems.sorted();
    }

    @Test
    void aListNestedFiftyDeepIsAList() {
        Problems problems = new Problems();

        Reading reading = new MarkdownReader(new Languages())
                .read(new Seed("seed.md", 0, ""), nested(50), "seeds/seed.md", problems);

        assertThat(reading.blocks()).hasSize(50);
        assertThat(problems.sorted()).isEmpty();
    }

    private static String nested(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append("  ".repeat(i)).append("- item\n");
        }
        return list.toString();
    }

    private static Reading read(String markdown) {
        return new MarkdownReader(new Languages())
                .read(new Seed("seed.md", 0, ""), markdown, "seed.md", new Problems());
    }
}
