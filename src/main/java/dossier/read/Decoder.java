package dossier.read;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Decodes bytes as UTF-8, with or without a byte order mark; any other encoding is refused. */
final class Decoder {
    private static final String HINT = "save it as UTF-8 text; a capture in another encoding loses characters silently";

    private Decoder() {}

    /**
     * The text of a file; where it is none, a problem that names the first byte at fault, counted from 0.
     *
     * @param displayPath the file as users see it
     */
    static Optional<String> decode(byte[] bytes, String displayPath, Problems problems) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            refuse(displayPath, 1, "is UTF-16 text, not UTF-8: byte 0 begins a UTF-16 byte order mark", problems);
            return Optional.empty();
        }
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                refuse(displayPath, line(bytes, i), "is not text: byte " + i + " is 0x00", problems);
                return Optional.empty();
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String fault = String.format(Locale.ROOT, "byte %d is 0x%02X", in.position(), bytes[in.position()]);
            refuse(displayPath, line(bytes, in.position()), "is not UTF-8: " + fault, problems);
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    private static void refuse(String displayPath, int line, String what, Problems problems) {
        problems.error(Location.line(displayPath, line), "not-utf-8", "the file " + what, HINT);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int line(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
