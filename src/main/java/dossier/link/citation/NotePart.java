package dossier.link.citation;

import dossier.model.CitedWork;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a note that names one work or leads back to one.
 *
 * @param signal the words before the work that say how the note uses it, such as {@code See also}; empty without any
 * @param text the rest
 */
record NotePart(Relation relation, String signal, String text) {
    /** How the work of a part is to the work of the part before it. */
    enum Relation {
        NONE,
        /** It is where the work before was seen: {@code cited in}. */
        SEEN_IN,
        /** The work before cites it: {@code quoting}. */
        CITED_BY
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEFORE_WORK = "(?![\\p{L}\\p{N}])[.:]{0,2}\\s+(?=(?-i:[\\p{Lu}“\"«„‘])|ib|id|ebd|там)";
    private static final Pattern SEEN = Pattern.compile(NoteWords.of("seen") + BEFORE_WORK, FLAGS);
    private static final Pattern WITHIN = Pattern.compile(NoteWords.of("within") + BEFORE_WORK, FLAGS);

    private static final String FIRST_LETTERS = NoteWords.firstLetters("seen", "within");

    /** Whether words that relate two works are at a place of a text. */
    static boolean relatesAt(String text, int at) {
        return endOfRelation(text, at) > at;
    }

    /** Where they end, white space before them aside; the place itself without them. */
    static int endOfRelation(String text, int at) {
        int start = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        boolean may = start < text.length() && FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(start))) >= 0;
        if (!may) {
            return at;
        }
        Matcher seen = SEEN.matcher(text).region(start, text.length());
        Matcher within = WITHIN.matcher(text).region(start, text.length());
        return seen.lookingAt() ? seen.end() : within.lookingAt() ? within.end() : at;
    }

    static NotePart of(String printed) {
        String text = printed.strip();
        Matcher seen = SEEN.matcher(text);
        if (seen.lookingAt()) {
            return new NotePart(Relation.SEEN_IN, words(seen), text.substring(seen.end()));
        }
        Matcher within = WITHIN.matcher(text);
        if (within.lookingAt()) {
            return new NotePart(Relation.CITED_BY, words(within), text.substring(within.end()));
        }
        Signal signal = Signal.of(text);
        return new NotePart(Relation.NONE, signal.words(), signal.rest());
    }

    private static String words(Matcher found) {
        return found.group().strip();
    }

    CitedWork.Access access() {
        return switch (relation) {
            case NONE -> CitedWork.Access.DIRECT;
            case SEEN_IN -> CitedWork.Access.SEEN;
            case CITED_BY -> CitedWork.Access.SECOND_HAND;
        };
    }

    /** The same part in other words. */
    NotePart with(String words) {
        return new NotePart(relation, signal, words);
    }
}
