package dossier.read.yaml;

import java.io.Reader;

/**
 * Reads a text in pieces that never end between the two halves of a character: where one did, and filled the buffer of
 * the YAML scanner (snakeyaml-engine, {@code StreamReader}), the scanner would write past the buffer's end.
 */
final class WholeCharacters extends Reader {
    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        if (end - at > 1 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int count = end - at;
        text.getChars(at, end, buffer, offset);
        at = end;
        return count;
    }

    @Override
    public void close() {
        // A text holds nothing open.
    }
}
