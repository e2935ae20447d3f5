package dossier.link.citation;

import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A note as the forms of citations read it.
 *
 * @param text the words before the address, without {@code See} before it and {@code accessed 4 March 2025} in it
 * @param url the first address
 * @param doi the first DOI, as printed; empty without one
 * @param whole the whole note, white space collapsed, a glued address set apart
 */
record CleanNote(String text, String url, String doi, String whole) {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    /** What {@link #ACCESS} looks for, to know soon that it is not there. */
    private static final List<String> ACCESSED = List.of(
            "accessed", "visited", "retrieved", "abgerufen", "aufgerufen", "consult", "visitato", "geraadpleegd");

    private static final Pattern ACCESS = Pattern.compile(
            "[,;.(\\[ ]{0,3}(?<![\\p{L}])(?:last |zuletzt )?(?:accessed|visited|retrieved|abgerufen|aufgerufen|consulté|consultado|visitato"
                    + "|geraadpleegd)(?: on| am| le| el| il| op)?:? (?:[^;()\\[\\]]{0,30}?(?<!\\d)\\d{4}(?!\\d))[)\\]]?(?:,? from\\b)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FOUND_AT = Pattern.compile(
            "[,;. ]{0,3}(?:available (?:at|from|online)|abrufbar unter|disponible (?:sur|en)|disponibile su|url):?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_FOUND_AT = 30;

    /** A citation with what is known of it before its words are read. */
    CitationBuilder builder() {
        return new CitationBuilder(whole).with(CitationField.URL, url).with(CitationField.DOI, doi);
    }

    static CleanNote of(String note) {
        WebAddress url = WebAddress.in(SPACE.matcher(note.strip()).replaceAll(" "));
        String text = withoutAccess(Signal.without(url.before()));
        int tail = Math.max(0, text.length() - LONGEST_FOUND_AT);
        String end = FOUND_AT.matcher(text.substring(tail)).replaceFirst("");
        String shown = text.substring(0, tail) + end;
        return new CleanNote(shown, url.address(), Doi.in(url.apart()).orElse(""), url.apart());
    }

    private static String withoutAccess(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ACCESSED.stream().anyMatch(lower::contains)
                ? ACCESS.matcher(text).replaceAll("")
                : text;
    }
}
