package dossier.link.trie;

import java.util.Arrays;

/** The words of a text that stand in names or may part them: each with its place and its number in a {@link WordTable}. */
final class Tokens {
    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;
    private int[] starts;
    private int[] ends;
    private int[] numbers;
    private int size;

    Tokens(String text, WordTable table) {
        this.text = text;
        int few = text.length() / 8 + 8;
        starts = new int[few];
        ends = new int[few];
        numbers = new int[few];
        for (WordScanner word = new WordScanner(text); word.next(); ) {
            add(word.start(), word.end(), table.find(word.hash()));
        }
    }

    private void add(int start, int end, int number) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int number(int i) {
        return numbers[i];
    }

    /** Whether a word, with its diacritics folded, is spelled like a stretch of letters, capitals and all. */
    boolean isSpelled(int i, char[] written, int from, int to) {
        int at = from;
        for (int place = starts[i]; place < ends[i]; place++) {
            char letter = Letters.folded(text.charAt(place));
            if (letter == Letters.RARE) {
                return Letters.fold(word(i)).equals(new String(written, from, to - from));
            }
            if (letter != Letters.SILENT && (at == to || written[at++] != letter)) {
                return false;
            }
        }
        return at == to;
    }

    /** Whether a word has the key that a stretch of letters is. */
    boolean hasKey(int i, char[] written, int from, int to) {
        int at = from;
        for (int place = starts[i]; place < ends[i]; place++) {
            char letter = Letters.key(text, place);
            if (letter == Letters.RARE) {
                return Letters.key(Letters.fold(word(i))).equals(new String(written, from, to - from));
            }
            if (letter != Letters.SILENT && (at == to || written[at++] != letter)) {
                return false;
            }
        }
        return at == to;
    }

    private String word(int i) {
        return text.substring(starts[i], ends[i]);
    }

    boolean isAfterSpace(int i) {
        return starts[i] == ends[i - 1] + 1 && text.charAt(ends[i - 1]) == ' ';
    }

    /**
     * What parts word {@code i} from the one before, as far as names care: white space is a space, and so is a hyphen or a
     * dash alone; a full stop inside an abbreviation or after one is nothing; an apostrophe is an apostrophe, and anything
     * else is itself.
     */
    String gap(int i) {
        int from = ends[i - 1];
        int to = starts[i];
        boolean abbreviated = to == from + 1 || from - starts[i - 1] <= LONGEST_ABBREVIATION;
        StringBuilder gap = new StringBuilder();
        for (int at = from; at < to; at++) {
            char c = Letters.mark(text.charAt(at));
            boolean again = c == ' ' && gap.length() > 0 && gap.charAt(gap.length() - 1) == ' ';
            if (!again && !(c == '.' && abbreviated)) {
                gap.append(c);
            }
        }
        return gap.length() == 1 && gap.charAt(0) == '-' ? " " : gap.toString();
    }
}
