package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDocumentTest {
    private static final String WIDE = "the ferry sails again between the islands, and nobody waits";

    private static List<String> chunks(String... lines) {
        TextDocument sheet = TextDocument.of(String.join("\n", lines));
        return IntStream.range(0, sheet.size())
                .mapToObj(i -> sheet.chunk(i).text())
                .toList();
    }

    private static String joined(String... lines) {
        return String.join(" ", lines);
    }

    @Test
    void lineIsAChunkWhereLinesAreParagraphs() {
        assertThat(chunks("One", "two", "", "three")).containsExactly("One", "two", "three");
    }

    @Test
    void fourLinesThatGoOnMakeAWrappedText() {
        assertThat(chunks("Title", "", WIDE, WIDE, WIDE, WIDE, WIDE))
                .containsExactly("Title", joined(WIDE, WIDE, WIDE, WIDE, WIDE));
        assertThat(chunks("Title", "", WIDE, WIDE, WIDE, WIDE)).containsExactly("Title", WIDE, WIDE, WIDE, WIDE);
    }

    @Test
    void oneInFourIsEnough() {
        String upper = "T" + WIDE.substring(1);
        assertThat(chunks(WIDE, upper, upper, upper, WIDE)).hasSize(1);
        assertThat(chunks(WIDE, upper, upper, upper, upper, WIDE)).hasSize(6);
    }

    @Test
    void shortAndVeryLongLinesAreNotWrapped() {
        String shorter = "a".repeat(39);
        String longer = "a".repeat(121);
        assertThat(chunks(shorter, shorter, shorter, shorter, shorter)).hasSize(5);
        assertThat(chunks(longer, longer, longer, longer, longer)).hasSize(5);
        assertThat(chunks("a".repeat(40), "a".repeat(40), "a".repeat(120), "a".repeat(120), "x"))
                .hasSize(1);
    }

    @Test
    void noteOfAWrappedListIsAChunk() {
        assertThat(chunks(WIDE, WIDE, WIDE, WIDE, WIDE, "", "[1] Doe", "more of it", "[2] Roe"))
                .containsExactly(joined(WIDE, WIDE, WIDE, WIDE, WIDE), "[1] Doe more of it", "[2] Roe");
    }

    @Test
    void noteMayFollowItsHeadingAtOnce() {
        assertThat(chunks(WIDE, WIDE, WIDE, WIDE, WIDE, "", "Notes", "[1] Doe", "[2] Roe"))
                .containsExactly(joined(WIDE, WIDE, WIDE, WIDE, WIDE), "Notes", "[1] Doe", "[2] Roe");
    }

    @Test
    void numberAtTheStartOfAWrappedLineBeginsNoNote() {
        assertThat(chunks(WIDE, "[1] " + WIDE, WIDE, WIDE, WIDE, WIDE)).hasSize(1);
        assertThat(chunks(WIDE, "short", "[1] " + WIDE, WIDE, WIDE, WIDE, WIDE)).hasSize(1);
    }

    @Test
    void chunksAreOpenUntilClaimed() {
        TextDocument sheet = TextDocument.of("a\nb\nc");
        assertThat(sheet.open()).containsExactly(0, 1, 2);
        sheet.set(0, TextDocument.Role.HEAD);
        sheet.drop(2, "why");
        assertThat(sheet.open()).containsExactly(1);
        assertThat(sheet.role(0)).isEqualTo(TextDocument.Role.HEAD);
        assertThat(sheet.isOpen(0)).isFalse();
        assertThat(sheet.isOpen(1)).isTrue();
        assertThat(sheet.role(2)).isEqualTo(TextDocument.Role.DROPPED);
        assertThat(sheet.reason(2)).isEqualTo("why");
    }

    @Test
    void blankSeedHasNoChunks() {
        assertThat(chunks("", " ", "\u00a0")).isEmpty();
    }
}
