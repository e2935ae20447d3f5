package dossier.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a saved page in the encoding that it declares, {@code <meta charset="gb2312">}, where it is not UTF-8. Names
 * mean what browsers take them for (https://encoding.spec.whatwg.org): {@code iso-8859-1} is windows-1252.
 */
final class DeclaredEncoding {
    private static final int BEGINNING = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");
    private static final Map<String, String> IN_BROWSERS = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"));

    private DeclaredEncoding() {}

    /** The text; empty where the bytes are UTF-8, or no text in what they declare. */
    static Optional<String> decode(byte[] bytes) {
        if (isUtf16(bytes)) {
            return decode(bytes, StandardCharsets.UTF_16);
        }
        if (decode(bytes, StandardCharsets.UTF_8).isPresent()) {
            return Optional.empty();
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(beginning);
        return declared.find()
                ? charset(declared.group(1)).flatMap(charset -> decode(bytes, charset))
                : Optional.empty();
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static Optional<Charset> charset(String declared) {
        String name = declared.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(IN_BROWSERS.getOrDefault(name, name)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .filter(text -> text.indexOf('\0') < 0);
        } catch (CharacterCodingException inAnotherEncoding) {
            return Optional.empty();
        }
    }
}
