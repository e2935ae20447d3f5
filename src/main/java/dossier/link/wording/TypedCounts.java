package dossier.link.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that an author types about the dossier itself: {@code five articles}, {@code 23 sources}. Each names all
 * there are; {@code two of the articles} speaks of some, and is not looked at. English only.
 */
public final class TypedCounts {
    private static final List<String> WORDS =
            List.of(("no one two three four five six seven eight nine ten eleven twelve"
                            + " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                    .split(" "));
    private static final Pattern COUNT = Pattern.compile("(?i)(?<![\\w.,-])(\\d{1,3}(?:,\\d{3})+|\\d+|"
            + String.join("|", WORDS) + ")\\s+(?:\\p{L}+ed\\s+)?(\\p{L}+)\\b");

    private TypedCounts() {}

    /** A number that does not hold: {@code four articles} where there are 5. */
    public record Wrong(String words, int really) {}

    /** @param known how many there are of each thing, by its plural: {@code articles}, 5 */
    public static List<Wrong> check(String text, Map<String, Integer> known) {
        List<Wrong> wrong = new ArrayList<>();
        Matcher count = COUNT.matcher(text);
        for (int at = 0; count.find(at); at = count.end(1)) {
            String noun = count.group(2).toLowerCase(Locale.ROOT);
            Integer really = known.getOrDefault(noun, known.get(noun + "s"));
            if (really != null && !number(count.group(1)).equals(really.toString())) {
                wrong.add(new Wrong(count.group(), really));
            }
        }
        return wrong;
    }

    /** The digits of a number, which may be of any size. */
    private static String number(String written) {
        int word = WORDS.indexOf(written.toLowerCase(Locale.ROOT));
        return word >= 0 ? Integer.toString(word) : written.replace(",", "").replaceFirst("^0+(?=\\d)", "");
    }
}
