package dossier.link.wording;

import java.util.List;
import java.util.Locale;

/** A number as an author types it: {@code 1,200}, {@code twelve}, {@code no}. */
final class TypedNumber {
    private static final List<String> WORDS =
            List.of(("no one two three four five six seven eight nine ten eleven twelve"
                            + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                    .split(" "));

    /** A number that is not part of a longer word or number. */
    static final String PATTERN = "(?<![\\w.,-])(?:\\d{1,3}(?:,\\d{3})+|\\d+|" + String.join("|", WORDS) + ")";

    private TypedNumber() {}

    /** The digits of a number, which may be of any size. */
    static String digits(String written) {
        int word = WORDS.indexOf(written.toLowerCase(Locale.ROOT));
        return word >= 0 ? Integer.toString(word) : written.replace(",", "").replaceFirst("^0+(?=\\d)", "");
    }
}
