package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static final String HINT = "save it as UTF-8 text; a capture in another encoding loses characters silently";

    private final Problems problems = new Problems();

    private Optional<String> decode(int... bytes) {
        byte[] all = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            all[i] = (byte) bytes[i];
        }
        return Decoder.decode(all, "seeds/a.txt", problems);
    }

    private void isRefused(Optional<String> text, int line, String message) {
        assertThat(text).isEmpty();
        Location at = Location.line("seeds/a.txt", line);
        assertThat(problems.sorted()).containsExactly(new Problem(at, Severity.ERROR, "not-utf-8", message, HINT));
    }

    @Test
    void utf8IsRead() {
        String text = "Café – 東京 😀\r\n";
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8), "seeds/a.txt", problems))
                .contains(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void emptyFileIsEmptyText() {
        assertThat(decode()).contains("");
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(decode(0xEF, 0xBB, 0xBF, 'a')).contains("a");
        assertThat(decode(0xEF, 0xBB, 0xBF)).contains("");
        assertThat(decode('a', 0xEF, 0xBB, 0xBF)).contains("a\ufeff");
    }

    @Test
    void firstByteAtFaultIsNamed() {
        isRefused(decode('a', '\n', 'b', 0xE9, 'c', 0xE9), 2, "the file is not UTF-8: byte 3 is 0xE9");
    }

    @Test
    void byteIsCountedFromTheStartOfTheFile() {
        isRefused(decode(0xEF, 0xBB, 0xBF, '\n', 0x80), 2, "the file is not UTF-8: byte 4 is 0x80");
    }

    @Test
    void characterCutShortAtTheEndIsAFault() {
        isRefused(decode('a', 0xC3), 1, "the file is not UTF-8: byte 1 is 0xC3");
    }

    @Test
    void surrogateIsAFault() {
        isRefused(decode('a', 0xED, 0xA0, 0x80), 1, "the file is not UTF-8: byte 1 is 0xED");
    }

    @Test
    void utf16IsToldByItsMark() {
        isRefused(
                decode(0xFF, 0xFE, 'a', 0),
                1,
                "the file is UTF-16 text, not UTF-8: byte 0 begins a UTF-16 byte order mark");
    }

    @Test
    void utf16OfTheOtherOrderIsToldToo() {
        isRefused(
                decode(0xFE, 0xFF, 0, 'a'),
                1,
                "the file is UTF-16 text, not UTF-8: byte 0 begins a UTF-16 byte order mark");
    }

    @Test
    void zeroByteIsNoText() {
        isRefused(decode('\n', '\n', 'a', 0, 0xE9), 3, "the file is not text: byte 3 is 0x00");
    }
}
