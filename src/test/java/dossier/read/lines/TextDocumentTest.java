package dossier.read.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextDocumentTest {
    private static final String WIDE = "the ferry sails again between the islands, and nobody waits";

    private static List<String> groups(String... lines) {
        TextDocument document = TextDocument.of(String.join("\n", lines));
        return IntStream.range(0, document.size())
                .mapToObj(i -> document.group(i).text())
                .toList();
    }

    private static String joined(String... lines) {
        return String.join(" ", lines);
    }

    @Test
    void lineIsAChunkWhereLinesAreParagraphs() {
        assertThat(groups("One", "two", "", "three")).containsExactly("One", "two", "three");
    }

    @Test
    void fourLinesThatGoOnMakeAWrappedText() {
        assertThat(groups("Title", "", WIDE, WIDE, WIDE, WIDE, WIDE))
                .containsExactly("Title", joined(WIDE, WIDE, WIDE, WIDE, WIDE));
        assertThat(groups("Title", "", WIDE, WIDE, WIDE, WIDE)).containsExactly("Title", WIDE, WIDE, WIDE, WIDE);
    }

    @Test
    void oneInFourIsEnough() {
        String upper = "T" + WIDE.substring(1);
        assertThat(groups(WIDE, upper, upper, upper, WIDE)).hasSize(1);
        assertThat(groups(WIDE, upper, upper, upper, upper, WIDE)).hasSize(6);
    }

    @Test
    void shortAndVeryLongLinesAreNotWrapped() {
        String shorter = "a".repeat(39);
        String longer = "a".repeat(121);
        assertThat(groups(shorter, shorter, shorter, shorter, shorter)).hasSize(5);
        assertThat(groups(longer, longer, longer, longer, longer)).hasSize(5);
        assertThat(groups("a".repeat(40), "a".repeat(40), "a".repeat(120), "a".repeat(120), "x"))
                .hasSize(1);
    }

    @Test
    void noteOfAWrappedListIsAChunk() {
        assertThat(groups(WIDE, WIDE, WIDE, WIDE, WIDE, "", "[1] Doe", "more of it", "[2] Roe"))
                .containsExactly(joined(WIDE, WIDE, WIDE, WIDE, WIDE), "[1] Doe more of it", "[2] Roe");
    }

    @Test
    void noteMayFollowItsHeadingAtOnce() {
        assertThat(groups(WIDE, WIDE, WIDE, WIDE, WIDE, "", "Notes", "[1] Doe", "[2] Roe"))
                .containsExactly(joined(WIDE, WIDE, WIDE, WIDE, WIDE), "Notes", "[1] Doe", "[2] Roe");
    }

    @Test
    void numberAtTheStartOfAWrappedLineBeginsNoNote() {
        assertThat(groups(WIDE, "[1] " + WIDE, WIDE, WIDE, WIDE, WIDE)).hasSize(1);
        assertThat(groups(WIDE, "short", "[1] " + WIDE, WIDE, WIDE, WIDE, WIDE)).hasSize(1);
    }

    @Test
    void chunksAreOpenUntilClaimed() {
        TextDocument document = TextDocument.of("a\nb\nc");
        assertThat(document.open()).containsExactly(0, 1, 2);
        document.set(0, TextDocument.Role.HEAD);
        document.drop(2, "why");
        assertThat(document.open()).containsExactly(1);
        assertThat(document.role(0)).isEqualTo(TextDocument.Role.HEAD);
        assertThat(document.isOpen(0)).isFalse();
        assertThat(document.isOpen(1)).isTrue();
        assertThat(document.role(2)).isEqualTo(TextDocument.Role.DROPPED);
        assertThat(document.reason(2)).isEqualTo("why");
    }

    @Test
    void blankSeedHasNoChunks() {
        assertThat(groups("", " ", "\u00a0")).isEmpty();
    }
}
