package dossier.output.search;

import java.nio.charset.StandardCharsets;

/**
 * Whole numbers as printable ASCII, five bits a character, the highest first, as in the mappings of source maps but without
 * a table: all but the last character of a number are {@code #} to {@code B} for 0 to 31, the last is {@code ]} to
 * {@code |}. None of them is changed in a JSON text, and a number ends by itself: {@code 0} is {@code ]}, {@code 40} is
 * {@code $e}.
 */
final class TextNumbers {
    private static final char FIRST_GOING_ON = '#';
    private static final char FIRST_LAST = ']';
    private static final int BITS = 5;
    private static final int LONGEST = 7;

    private TextNumbers() {}

    /** Writes a number and returns the place after it; there must be room for seven characters. */
    static int write(int number, byte[] bytes, int at) {
        int next = at;
        for (int shift = BITS * ((31 - Integer.numberOfLeadingZeros(number | 1)) / BITS); shift > 0; shift -= BITS) {
            bytes[next++] = (byte) (FIRST_GOING_ON + (number >>> shift & 31));
        }
        bytes[next++] = (byte) (FIRST_LAST + (number & 31));
        return next;
    }

    static String of(int number) {
        byte[] bytes = new byte[LONGEST];
        return new String(bytes, 0, write(number, bytes, 0), StandardCharsets.ISO_8859_1);
    }

    /** A number that may be negative: {@code 0, -1, 1, -2, …} are {@code 0, 1, 2, 3, …}. */
    static String ofSigned(int number) {
        return of(number << 1 ^ number >> 31);
    }

    /** Reads one after another. */
    static final class NumberReader {
        private final CharSequence text;
        private int at;

        NumberReader(CharSequence text) {
            this.text = text;
        }

        boolean hasNext() {
            return at < text.length();
        }

        /** The place after the last number that was read. */
        int at() {
            return at;
        }

        int next() {
            int number = 0;
            char c = text.charAt(at++);
            while (c < FIRST_LAST) {
                number = number << BITS | c - FIRST_GOING_ON;
                c = text.charAt(at++);
            }
            return number << BITS | c - FIRST_LAST;
        }

        int nextSigned() {
            int number = next();
            return number >>> 1 ^ -(number & 1);
        }
    }
}
