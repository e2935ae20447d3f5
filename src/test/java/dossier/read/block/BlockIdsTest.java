package dossier.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Paragraph.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockIdsTest {
    private final BlockIds ids = new BlockIds();

    private List<String> headings(String... texts) {
        return Stream.of(texts).map(ids::heading).toList();
    }

    @Test
    void paragraphsAreCountedByTheirLetter() {
        assertThat(Stream.of(
                                Kind.PARAGRAPH,
                                Kind.CAPTION,
                                Kind.QUOTE,
                                Kind.LIST_ITEM,
                                Kind.CAPTION,
                                Kind.ABOUT_AUTHOR,
                                Kind.DISCLAIMER)
                        .map(ids::paragraph))
                .containsExactly("p1", "c1", "p2", "p3", "c2", "a1", "d1");
    }

    @Test
    void headingIsItsWords() {
        assertThat(headings("Why it took so long", "Łódź")).containsExactly("why-it-took-so-long", "lodz");
    }

    @Test
    void headingUsedTwiceIsNumbered() {
        assertThat(headings("Yard", "Yard", "YARD!", "Quay")).containsExactly("yard", "yard-2", "yard-3", "quay");
    }

    @Test
    void numberedHeadingMayBeTaken() {
        assertThat(headings("Yard 2", "Yard", "Yard", "Yard 2", "Yard"))
                .containsExactly("yard-2", "yard", "yard-3", "yard-2-2", "yard-4");
    }

    @Test
    void longHeadingsAlikeAreNumberedToo() {
        String longest = "a".repeat(40) + " " + "b".repeat(39);
        String id = longest.replace(' ', '-');
        assertThat(headings(longest, longest, longest)).containsExactly(id, id + "-2", id + "-3");
    }

    @ParameterizedTest
    @CsvSource({
        "P4, h-p4",
        "c12, h-c12",
        "A1, h-a1",
        "D 1, d-1",
        "fn 12, h-fn-12",
        "fn, h-fn",
        "FnRef, h-fnref",
        "q claim 1, h-q-claim-1",
        "Notes, h-notes",
        "Left out, h-left-out",
        "Mentions, h-mentions",
        "About, h-about",
        "About us, about-us",
        "Provenance, h-provenance",
        "Main, h-main",
        "Related, h-related",
        "P, p",
    })
    void idOfThePageItselfIsNotTaken(String text, String id) {
        assertThat(ids.heading(text)).isEqualTo(id);
    }

    /** A heading with the words of a section of its page would repeat that section's id. */
    @ParameterizedTest
    @ValueSource(strings = {"article.peb", "author-note.peb", "layout.peb", "parts/noted.peb"})
    void noHeadingTakesAnIdOfItsPage(String template) throws IOException {
        Matcher id = Pattern.compile(" id=\"([a-z-]+)\"").matcher(Files.readString(Path.of("templates", template)));
        int seen = 0;
        for (; id.find(); seen++) {
            assertThat(new BlockIds().heading(id.group(1))).isEqualTo("h-" + id.group(1));
        }
        assertThat(seen).isPositive();
    }
}
