package dossier.output.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.util.Arrays;

/** Takes what templates write, for one page; one thread writes, so nothing is locked. */
final class PageWriter extends Writer implements SpecializedWriter {
    private static final int USUAL_PAGE = 16_384;

    private char[] text = new char[USUAL_PAGE];
    private int length;

    @Override
    public void write(char[] chars, int from, int count) {
        System.arraycopy(chars, from, room(count), length, count);
        length += count;
    }

    @Override
    public void write(String words) {
        words.getChars(0, words.length(), room(words.length()), length);
        length += words.length();
    }

    @Override
    public void write(String words, int from, int count) {
        words.getChars(from, from + count, room(count), length);
        length += count;
    }

    @Override
    public void write(int c) {
        room(1)[length++] = (char) c;
    }

    private char[] room(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
        return text;
    }

    /** The page as a file has it, in UTF-8. */
    byte[] bytes() {
        byte[] bytes = new byte[length + length / 16 + 64];
        int at = 0;
        for (int i = 0; i < length; i++) {
            if (at + 4 > bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            char c = text[i];
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else {
                boolean isPair = i + 1 < length && Character.isSurrogatePair(c, text[i + 1]);
                at = put(isPair ? Character.toCodePoint(c, text[++i]) : c, bytes, at);
            }
        }
        return Arrays.copyOf(bytes, at);
    }

    /** Puts a character beyond ASCII, and gives the place after it; half of a pair is no character, and a question mark. */
    private static int put(int character, byte[] bytes, int place) {
        int at = place;
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            bytes[at++] = '?';
            return at;
        }
        if (character < 0x800) {
            bytes[at++] = (byte) (0xC0 | character >> 6);
        } else {
            if (character < 0x10000) {
                bytes[at++] = (byte) (0xE0 | character >> 12);
            } else {
                bytes[at++] = (byte) (0xF0 | character >> 18);
                bytes[at++] = (byte) (0x80 | character >> 12 & 0x3F);
            }
            bytes[at++] = (byte) (0x80 | character >> 6 & 0x3F);
        }
        bytes[at++] = (byte) (0x80 | character & 0x3F);
        return at;
    }

    @Override
    public void writeSpecialized(int number) {
        write(Integer.toString(number));
    }

    @Override
    public void writeSpecialized(long number) {
        write(Long.toString(number));
    }

    @Override
    public void writeSpecialized(double number) {
        write(Double.toString(number));
    }

    @Override
    public void writeSpecialized(float number) {
        write(Float.toString(number));
    }

    @Override
    public void writeSpecialized(short number) {
        write(Short.toString(number));
    }

    @Override
    public void writeSpecialized(byte number) {
        write(Byte.toString(number));
    }

    @Override
    public void writeSpecialized(char letter) {
        write(letter);
    }

    @Override
    public void writeSpecialized(String words) {
        write(words);
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
