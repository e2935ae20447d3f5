package dossier.output.render;

import io.pebbletemplates.pebble.extension.writer.SpecializedWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
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
        return new String(text, 0, length).getBytes(StandardCharsets.UTF_8);
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
