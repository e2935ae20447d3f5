package dossier.read.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a line begins with, as the number of a note might: {@code 12 Storey}, {@code 12. Storey},
 * {@code (12) Storey}, {@code [12] Storey}, {@code ¹² Storey}; or the sign that stands for one: {@code * Storey}.
 *
 * @param number what the digits say; 0 for a sign
 * @param form how it is printed, digits left out: {@code ""}, {@code "."}, {@code "()"}, {@code "[]"}, {@code "^"}; or
 *     the sign
 * @param end offset of the note's first word
 */
public record NoteStart(int number, String form, int end) {
    public static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** {@code [12]}, as lists of notes have it most often. */
    public static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,3})\\]\\s*");

    private static final Pattern START = Pattern.compile(
            "(?:(?<open>[\\[(])\\s?+(?<in>\\d{1,3})\\s?+[\\])]|(?<sup>[⁰¹²³⁴-⁹]{1,3})|(?<bare>\\d{1,3})(?<dot>[.)]?+))"
                    + "(?:\\s*+(?=[\\p{L}\"“„«»‘’'‚(\\[§…†*])|\\s++(?=\\S)|$)");

    public static Optional<NoteStart> of(String line) {
        Matcher start = START.matcher(line);
        if (!start.lookingAt()) {
            return LineSigns.of(line).start();
        }
        String digits = start.group("in") != null
                ? start.group("in")
                : start.group("sup") != null ? plain(start.group("sup")) : start.group("bare");
        return Optional.of(new NoteStart(Integer.parseInt(digits), form(start), start.end()))
                .filter(found -> found.number > 0);
    }

    public static boolean isBracketed(String line) {
        return BRACKETED.matcher(line).lookingAt();
    }

    public boolean isSign() {
        return number == 0;
    }

    /** The note's number as it is named in the text: in usual digits, or the sign. */
    public String note() {
        return isSign() ? form : Integer.toString(number);
    }

    /** Whether another line begins with the number before this one, in the same form. */
    boolean follows(String line) {
        return of(line).filter(before -> before.number == number - 1 && before.form.equals(form))
                .isPresent();
    }

    private static String form(Matcher start) {
        if (start.group("open") != null) {
            return start.group("open").equals("[") ? "[]" : "()";
        }
        return start.group("sup") != null ? "^" : start.group("dot");
    }

    /** Superscript digits as usual ones. */
    public static String plain(String superscripts) {
        StringBuilder digits = new StringBuilder();
        superscripts.chars().forEach(c -> digits.append(SUPERSCRIPTS.indexOf(c)));
        return digits.toString();
    }
}
