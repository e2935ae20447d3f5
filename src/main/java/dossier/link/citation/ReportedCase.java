package dossier.link.citation;

import dossier.language.TextFolding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case by volume and reports, with a place in it: {@code Marlow, 410 U.S. at 161}.
 *
 * @param name a party; empty without one
 * @param volume {@code 410 u s}, folded
 */
record ReportedCase(String name, String volume, String locator) {
    private static final String REPORTS = "(\\d{1,4} (?:\\p{Lu}[\\p{L}\\d'’]{0,9}\\.? ?){1,5})";
    private static final Pattern SHORT = Pattern.compile(
            "(?:([^\\d;]{2,80}),\\s)?" + REPORTS + "\\s?at\\s(\\d{1,5}(?:[-–]\\d{1,5})?)(?![\\p{L}\\d]).*");
    private static final Pattern FULL = Pattern.compile("(?<![\\p{L}\\d])" + REPORTS + "(?=\\d{1,5}(?![\\p{L}\\d]))");
    private static final int LONGEST = 200;

    static Optional<ReportedCase> shortForm(String text) {
        Matcher found = SHORT.matcher(text);
        return text.length() <= LONGEST && found.matches()
                ? Optional.of(new ReportedCase(
                        Optional.ofNullable(found.group(1)).orElse(""),
                        TextFolding.LETTERS.of(found.group(2)),
                        found.group(3)))
                : Optional.empty();
    }

    /** The volumes of reports that a citation names. */
    static List<String> volumes(String citation) {
        String start = citation.substring(0, Math.min(citation.length(), LONGEST));
        return FULL.matcher(start)
                .results()
                .map(found -> TextFolding.LETTERS.of(found.group(1)))
                .toList();
    }
}
