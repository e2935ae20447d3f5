package dossier.file;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Problem;
import dossier.problem.Problems;
import org.junit.jupiter.api.Test;

class ControlCharactersTest {
    @Test
    void textWithoutThemStaysTheSameObject() {
        String text = "Łódź\t–\r\n日本 🚢 \u00a0\u200b\u200e\u2028\ufeff\ufffd";
        assertThat(ControlCharacters.replaced(text)).isSameAs(text);
        assertThat(ControlCharacters.list(text)).isEmpty();
    }

    @Test
    void everyCharacterIsReplacedOneForOneAndNoneIsLeft() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = "a" + (char) c + "b";
            String free = ControlCharacters.replaced(text);
            assertThat(free).hasSize(3).startsWith("a").endsWith("b");
            assertThat(ControlCharacters.replaced(free)).isEqualTo(free);
            char now = free.charAt(1);
            boolean isBad = Character.isISOControl(now) && "\t\n\r".indexOf(now) < 0
                    || Character.isSurrogate(now)
                    || now >= 0xFFFE
                    || now >= 0xFDD0 && now <= 0xFDEF;
            assertThat(isBad).as("U+%04X became U+%04X", c, (int) now).isFalse();
        }
    }

    @Test
    void whiteSpaceStaysWhiteSpace() {
        assertThat(ControlCharacters.replaced("a\u000bb\fc\u0085d")).isEqualTo("a b c\nd");
        assertThat(ControlCharacters.list("a\u000bb\fc\u0085d")).isEmpty();
    }

    @Test
    void formFeedsStayWhereTheyPartPages() {
        assertThat(ControlCharacters.replacedInPages("a\fb\u000bc\u0001")).isEqualTo("a\fb c\ufffd");
    }

    @Test
    void controlsOfWindows1252AreWhatTheyStandFor() {
        assertThat(ControlCharacters.replaced("don\u0092t \u0093say\u0094 \u0096 \u0080\u0081\u009f"))
                .isEqualTo("don’t “say” – €\ufffdŸ");
    }

    @Test
    void onlySurrogatesWithoutTheirPairAreReplaced() {
        assertThat(ControlCharacters.replaced("🚢\ud83da\udea2\ud83d")).isEqualTo("🚢\ufffda\ufffd\ufffd");
    }

    @Test
    void noncharactersOfAllPlanesAreReplaced() {
        assertThat(ControlCharacters.replaced("a\ufffe\uffff\ufdd0" + Character.toString(0x1FFFE)))
                .isEqualTo("a\ufffd\ufffd\ufffd\ufffd\ufffd");
    }

    @Test
    void listNamesEachOnceByItsCodePoint() {
        assertThat(ControlCharacters.list("\u001b\u0001\u001b\u0092\ud800 " + Character.toString(0x1FFFF)))
                .isEqualTo("U+0001, U+001B, U+0092, U+D800, U+1FFFF");
    }

    @Test
    void warningNamesTheLineOfTheFirst() {
        Problems problems = new Problems();
        ControlCharacters.warn("a\u000b\nb\nc\u0007 d\n\u0001", "seeds/a.txt", problems);
        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly("""
                seeds/a.txt:3: warning: the text has characters that are not allowed on a page: U+0001, U+0007
                  pages show replacements for them, mostly U+FFFD; check how the text was captured""");
    }
}
