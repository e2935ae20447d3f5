package dossier.link.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that lead to an earlier note: {@code ibid., p. 4}, {@code Storey, supra note 3, at 12}, {@code Storey, op. cit.}
 *
 * @param kind by what it leads there
 * @param note the number it gives; empty without one
 * @param name the words before it, an author or an author and words of a title; empty without one
 * @param locator the place it points to there; empty without one
 */
record BackReference(ReferenceKind kind, String note, String name, String locator) {
    /** {@code SAME} repeats the note before, {@code NUMBER} gives a note's number, {@code NAME} an author. */
    enum ReferenceKind {
        SAME,
        NUMBER,
        NAME
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What follows <i>id.</i> where it is no word of a sentence and no part of a name. */
    private static final String PLACE_WORD =
            "(?:at|pp?|paras?|arts?|ch|chap|cmt|see|accord|but|cf|quoting|citing|and|nn?|note|c|r"
                    + "|rules?|regs?|secs?|sections?|S|Rn|с|стр)(?!\\p{L})";

    private static final String PLACE = "(?=\\s?[.,]{1,2}\\s{0,2}(?:$|[;:()\\[§¶\\d“\"*]|" + PLACE_WORD
            + "|(?-i:\\p{Lu})|[.,])|\\s*$|\\s?[;:)]|\\s[(§¶]|\\s(?:at|pp?|para|art)(?!\\p{L}))";
    private static final String SAME = "(?:s\\.\\s(?=ebd|ebenda))?(?:in\\s)?(?:" + NoteWords.of("same")
            + "(?!-?[\\p{L}\\p{N}])|" + NoteWords.of("guarded") + "(?![\\p{L}\\p{N}])" + PLACE + ")(?:\\s?\\.)?";
    private static final Pattern IBID = Pattern.compile(SAME, FLAGS);

    private static final Pattern OWN_WORK = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)|://");

    /** The end of an <i>ibid.</i> that a text begins with; 0 for none. */
    static int endOfIbid(String text) {
        Matcher ibid = IBID.matcher(text);
        return ibid.lookingAt() ? ibid.end() : 0;
    }

    /** Whether a note begins by repeating the one before it, whatever follows. */
    static boolean isIbid(String note) {
        return IBID.matcher(Signal.without(note)).lookingAt();
    }

    /** Whether <i>ibid.</i> or one of its like is at a place of a text. */
    static boolean isIbidAt(String text, int at) {
        return IBID.matcher(text).region(at, text.length()).lookingAt();
    }

    /** Whether a note begins by repeating the one before it, with no more than {@code See} or {@code Cf.} before that. */
    static boolean isPlainIbid(String note) {
        return IBID.matcher(Signal.withoutPlain(note)).lookingAt();
    }

    /** Whether a text has what no short form has: a year or an address. */
    static boolean namesAWork(String text) {
        return OWN_WORK.matcher(text).find();
    }
}
