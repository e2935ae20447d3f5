package dossier.read.lines;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            "(?:(?<open>[\\[(])\\s?+(?<in>\\d{1,3})\\s?+[\\])]|⁽?+(?<sup>[⁰¹²³⁴-⁹]{1,3})⁾?+|\\^(?<caret>\\d{1,3})|(?<bare>\\d{1,3})(?<dot>[.):]?+))"
                    + "(?:\\s*+(?=[\\p{L}\"“„«»‘’'‚(\\[§…†*])|\\s++(?=\\S)|$)");

    public static Optional<NoteStart> of(String line) {
        Matcher start = START.matcher(line);
        if (!start.lookingAt()) {
            return LineSigns.of(line).start();
        }
        String digits = Stream.of("in", "caret", "bare")
                .map(start::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> plain(start.group("sup")));
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

    /** Whether a line is a number in brackets and nothing else. */
    public static boolean isAlone(String line) {
        return BRACKETED.matcher(line).matches();
    }

    /** Whether another line begins with the number before this one, in the same form. */
    boolean follows(String line) {
        return of(line).filter(this::isAfter).isPresent();
    }

    /** Whether this is the number after another, in the same form. */
    public boolean isAfter(NoteStart before) {
        return before.number == number - 1 && before.form.equals(form);
    }

    private static String form(Matcher start) {
        if (start.group("open") != null) {
            return start.group("open").equals("[") ? "[]" : "()";
        }
        return start.group("bare") == null ? "^" : start.group("dot");
    }

    /** Superscript digits as usual ones. */
    public static String plain(String superscripts) {
        StringBuilder digits = new StringBuilder();
        superscripts.chars().forEach(c -> digits.append(SUPERSCRIPTS.indexOf(c)));
        return digits.toString();
    }
}
