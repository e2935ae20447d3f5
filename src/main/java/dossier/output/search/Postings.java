package dossier.output.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The passages that have a form of a word, as the index writes them: for each the gap to the one before, times four, plus
 * the level from 0 to 3 of how much the word weighs in it.
 */
final class Postings {
    static final int LEVELS = 4;
    private static final int ROOM = 8;

    /** Takes the passages in order. */
    interface PostingVisitor {
        void passage(int id, int level);
    }

    private byte[] bytes = new byte[ROOM];
    private int length;
    private int count;
    private int last;

    /** Adds a passage, which comes after those added before. */
    void add(int passage, int level) {
        ensure(ROOM);
        length = TextNumbers.write((passage - last) * LEVELS + level, bytes, length);
        last = passage;
        count++;
    }

    /** Adds those of a later part of the passages. */
    void addAll(Postings later) {
        TextNumbers.NumberReader reader = new TextNumbers.NumberReader(later.text());
        int first = reader.next();
        add(first / LEVELS, first % LEVELS);
        int rest = later.length - reader.at();
        ensure(rest);
        System.arraycopy(later.bytes, reader.at(), bytes, length, rest);
        length += rest;
        count += later.count - 1;
        last = later.last;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, length + length / 2));
        }
    }

    /** How many passages there are. */
    int count() {
        return count;
    }

    /** Characters of {@link #text}. */
    int length() {
        return length;
    }

    String text() {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    void each(PostingVisitor visitor) {
        each(text(), visitor);
    }

    /** Reads what {@link #text} wrote. */
    static void each(String text, PostingVisitor visitor) {
        TextNumbers.NumberReader reader = new TextNumbers.NumberReader(text);
        int passage = 0;
        while (reader.hasNext()) {
            int number = reader.next();
            passage += number / LEVELS;
            visitor.passage(passage, number % LEVELS);
        }
    }
}
