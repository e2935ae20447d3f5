package dossier.link.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a note sends its reader on, before the work it names: {@code See also}, {@code Cf.}, {@code Vgl.},
 * {@code For the contrary view, see}.
 *
 * @param words as printed; empty without any
 * @param rest what follows them
 */
record Signal(String words, String rest) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** {@code a. A.}, for another view; {@code A. A.} is the beginning of a name. */
    private static final String OTHER_VIEW = "(?-i:a\\.\\s?[AM]\\.)";

    private static final Pattern WORDS = Pattern.compile(
            "(?:\\s*(?:" + NoteWords.of("lead") + "|" + OTHER_VIEW + ")" + "(?![\\p{L}\\p{N}])[.,:]{0,2}\\s+){1,3}",
            FLAGS);

    /** A clause without figures and quotations that ends with a word that sends on, before a name, a title or <i>ibid.</i> */
    private static final Pattern CLAUSE = Pattern.compile(
            "\\s*" + NoteWords.of("prose")
                    + "(?=[\\s,])[^.;:()\\d“”\"«»„]{0,150}?[\\s,]" + NoteWords.of("end")
                    + "(?![\\p{L}\\p{N}])[.,:]{0,2}\\s+(?:(?:also|generally|auch|aussi|также|e\\.g\\.),?\\s+)?"
                    + "(?=(?-i:[\\p{Lu}“\"«„‘])|ib|id|ebd)",
            FLAGS);

    /** Those that only send on; {@code See, for example,} and {@code Compare} say something too. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?:see(?:,? (?:also|generally))?|but see|cf|vgl(?:\\.?\\sauch)?|siehe|s|voir|véase|vedi|см)[.,:]{0,2}\\s+",
            FLAGS);

    /** What a work or a back-reference begins with, an address aside. */
    private static final Pattern WORK = Pattern.compile(
            "(?!https?:|www\\.)(?:(?-i:[\\p{Lu}\\d“\"«„‘§])|(?:ibid(?:em)?|id|idem|ebd|ebenda|там)(?!\\p{L}))", FLAGS);

    private static final Pattern INNER =
            Pattern.compile(NoteWords.of("end") + "(?![\\p{L}\\p{N}])[.,:]{0,2}\\s+", FLAGS);
    private static final String FIRST_LETTERS = NoteWords.firstLetters("lead", "prose");
    private static final int LONGEST = 300;

    static Signal of(String text) {
        int end = end(text, 0);
        return new Signal(text.substring(0, end).strip(), text.substring(end).stripLeading());
    }

    /** What follows them. */
    static String without(String text) {
        return of(text).rest();
    }

    static String withoutPlain(String text) {
        Matcher words = PLAIN.matcher(text.stripLeading());
        return words.lookingAt() ? text.stripLeading().substring(words.end()) : text.stripLeading();
    }

    /** Whether they are at a place of a text, before a work. */
    static boolean isAt(String text, int at) {
        int end = end(text, at);
        return end > at && WORK.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether they are at a place inside a sentence, before a work: {@code , see also Roe}. */
    static boolean isInsideAt(String text, int at) {
        boolean may = at < text.length() && FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(at))) >= 0;
        if (!may) {
            return false;
        }
        Matcher words = INNER.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        return words.lookingAt()
                && WORK.matcher(text).region(words.end(), text.length()).lookingAt();
    }

    /** Whether those that a part begins with, or words that relate it to the one before, go on beyond a place. */
    static boolean reaches(String text, int from, int at) {
        return end(text, from) > at || NotePart.endOfRelation(text, from) > at;
    }

    private static int end(String text, int at) {
        int to = Math.min(text.length(), at + LONGEST);
        int first = at;
        while (first < to && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first == to || FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(first))) < 0) {
            return at;
        }
        Matcher clause = CLAUSE.matcher(text).region(at, to);
        if (clause.lookingAt()) {
            return clause.end();
        }
        Matcher words = WORDS.matcher(text).region(at, to);
        return words.lookingAt() ? words.end() : at;
    }
}
