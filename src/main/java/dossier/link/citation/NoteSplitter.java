package dossier.link.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a note at what parts one work from the next, outside quotation marks and brackets: {@code ;}, a sentence that
 * begins with {@code See also}, {@code cited in}.
 */
final class NoteSplitter {
    private static final Pattern COMMA = Pattern.compile("\\s*,$");
    private static final String SENTENCE_ENDS = ".!?)]”’»\"";

    private final String note;
    private final Nesting nesting;

    private NoteSplitter(String note) {
        this.note = note;
        this.nesting = new Nesting(note);
    }

    /**
     * The parts, none of them blank.
     *
     * @param note on one line
     */
    static List<NotePart> split(String note) {
        return new NoteSplitter(note).parts();
    }

    private List<NotePart> parts() {
        List<NotePart> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < note.length(); i++) {
            boolean parted = nesting.isOutside() && isBoundary(i) && !Signal.reaches(note, from, i);
            if (parted) {
                add(note.substring(from, i), parts);
                from = note.charAt(i) == ' ' ? i : i + 1;
            } else {
                nesting.pass(i);
            }
        }
        add(note.substring(from), parts);
        return parts;
    }

    private static void add(String printed, List<NotePart> parts) {
        String text = withoutOpenBracket(COMMA.matcher(printed.strip()).replaceFirst(""));
        if (!text.isEmpty()) {
            parts.add(NotePart.of(text));
        }
    }

    private boolean isBoundary(int i) {
        return switch (note.charAt(i)) {
            case ';' -> i + 1 == note.length() || note.charAt(i + 1) == ' ';
            case ' ' -> i > 0 && (isSentence(i) || NotePart.relatesAt(note, i + 1));
            case ',' -> isLowerSignal(i + 2);
            case '(' -> NotePart.relatesAt(note, i + 1) || isLowerSignal(i + 1);
            default -> false;
        };
    }

    private boolean isLowerSignal(int at) {
        return at < note.length() && Character.isLowerCase(note.charAt(at)) && Signal.isInsideAt(note, at);
    }

    /** Whether a sentence ends before a place and the next begins with words that send on, or with <i>ibid.</i> */
    private boolean isSentence(int space) {
        char before = note.charAt(space - 1);
        boolean ends = SENTENCE_ENDS.indexOf(before) >= 0 || Character.isDigit(before);
        boolean begins = space + 1 < note.length() && Character.isUpperCase(note.charAt(space + 1));
        return ends && begins && (Signal.isAt(note, space + 1) || BackReference.isIbidAt(note, space + 1));
    }

    /** A bracket that opened before the part closes in it: {@code (cited in Roe, Tides, 4)}. */
    private static String withoutOpenBracket(String text) {
        boolean closes = text.endsWith(")") || text.endsWith(").");
        long open = text.chars().filter(c -> c == '(').count();
        long closed = text.chars().filter(c -> c == ')').count();
        return closes && closed > open
                ? text.substring(0, text.lastIndexOf(')')).strip()
                : text;
    }
}
