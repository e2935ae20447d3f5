package dossier.link.citation;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The quotation marks and brackets that are open at a place of a text, which is passed letter by letter. One that is never
 * closed does not open.
 */
final class Nesting {
    private static final String OPEN = "“„«([\"";
    private static final String CLOSE = "”“»)]\"";

    private final String text;
    private final int[] lastClose = new int[OPEN.length()];
    private final int[] openOfKind = new int[OPEN.length()];
    private final Deque<Integer> open = new ArrayDeque<>();

    Nesting(String text) {
        this.text = text;
        for (int kind = 0; kind < OPEN.length(); kind++) {
            lastClose[kind] = text.lastIndexOf(CLOSE.charAt(kind));
        }
    }

    boolean isOutside() {
        return open.isEmpty();
    }

    void pass(int i) {
        char c = text.charAt(i);
        int closes = innermost(c);
        if (closes >= 0) {
            close(closes);
            return;
        }
        int opens = OPEN.indexOf(c);
        if (opens >= 0 && lastClose[opens] > i) {
            open.push(opens);
            openOfKind[opens]++;
        }
    }

    /** The kind that a letter closes and that is open; -1 for none. */
    private int innermost(char c) {
        for (int kind = 0; kind < CLOSE.length(); kind++) {
            if (CLOSE.charAt(kind) == c && openOfKind[kind] > 0) {
                return kind;
            }
        }
        return -1;
    }

    private void close(int kind) {
        int closed;
        do {
            closed = open.pop();
            openOfKind[closed]--;
        } while (closed != kind);
    }
}
