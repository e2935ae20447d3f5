package dossier.read.yaml;

import dossier.file.Unreadable;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The characters of one file. Places and offsets count characters, not UTF-16 units, as YAML does. */
final class YamlFile {
    private static final int LONGEST = 3_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String displayPath;
    private final String text;
    private final int[] characters;
    /** The offset at which each line begins, so that a place is found without reading the file again for each problem. */
    private final int[] lineStarts;

    YamlFile(String displayPath, String text) {
        this.displayPath = displayPath;
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        this.characters = this.text.codePoints().toArray();
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, characters.length)
                                .filter(this::endsLine)
                                .map(i -> i + 1))
                .toArray();
    }

    /** A line feed, a carriage return, or the second of the two. */
    private boolean endsLine(int offset) {
        return characters[offset] == '\n' || characters[offset] == '\r' && at(offset + 1) != '\n';
    }

    /** The file when it is text that YAML allows; otherwise a problem is added. */
    static Optional<YamlFile> read(Path path, String displayPath, Problems problems) {
        try {
            return decode(Files.readAllBytes(path), displayPath, problems).filter(file -> file.isAllowed(problems));
        } catch (IOException broken) {
            problems.add(Unreadable.file(displayPath));
            return Optional.empty();
        }
    }

    private static Optional<YamlFile> decode(byte[] bytes, String displayPath, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        YamlFile file = new YamlFile(displayPath, out.flip().toString());
        if (!result.isError()) {
            return Optional.of(file);
        }
        int offset = in.position();
        problems.error(
                file.place(file.characters.length),
                "not-utf-8",
                String.format(Locale.ROOT, "not UTF-8 at byte offset %d (0x%02X)", offset, bytes[offset]),
                "save the file as UTF-8");
        return Optional.empty();
    }

    private boolean isAllowed(Problems problems) {
        if (characters.length > LONGEST) {
            String message = "this file has " + characters.length + " characters; at most " + LONGEST + " are read";
            problems.error(Location.file(displayPath), "too-large", message, "remove what the dossier does not need");
            return false;
        }
        for (int i = 0; i < characters.length; i++) {
            if (!isAllowed(characters[i])) {
                String message =
                        String.format(Locale.ROOT, "the control character U+%04X is not allowed", characters[i]);
                problems.error(place(i), "yaml-syntax", message, "remove it");
                return false;
            }
        }
        return true;
    }

    /** As YAML 1.2.2 has it, section 5.1; text decoded from UTF-8 holds no surrogates. */
    private static boolean isAllowed(int character) {
        return character >= ' ' && character <= '~'
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || character == 0x85
                || character >= 0xA0 && character != 0xFFFE && character != 0xFFFF;
    }

    String displayPath() {
        return displayPath;
    }

    String text() {
        return text;
    }

    Location place(int line, int column) {
        return new Location(displayPath, line, column);
    }

    Location place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return place(line + 1, offset - lineStarts[line] + 1);
    }

    /** The text on the same line before a place. */
    String before(Location place) {
        if (place.line() > lineStarts.length) {
            return "";
        }
        int start = lineStarts[place.line() - 1];
        int furthest = Math.min(characters.length, start + place.column() - 1);
        int end = start;
        while (end < furthest && characters[end] != '\n' && characters[end] != '\r') {
            end++;
        }
        return new String(characters, start, end - start);
    }

    /** The character at an offset; 0 after the last. */
    int at(int offset) {
        return offset < characters.length ? characters[offset] : 0;
    }

    /** The characters from an offset up to the next space, comma or bracket: {@code &anchor}. */
    String word(int offset) {
        int end = offset;
        while (at(end) > ' ' && ",[]{}".indexOf(at(end)) < 0) {
            end++;
        }
        return new String(characters, offset, end - offset);
    }
}
