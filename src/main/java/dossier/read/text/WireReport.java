package dossier.read.text;

import dossier.language.Dates;
import dossier.read.lines.TextDocument;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place line that opens a report of a wire service, {@code MADRID, May 3, 2024 (Reuters) - The ministers met}: it stays in
 * the text, and says who published the report and when.
 */
record WireReport(Dates dates) {
    private static final Pattern PLACE_LINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}\\s.'’/-]{2,40}(?:,\\s[^()]{0,40})?\\s?\\((?<agency>\\p{Lu}[\\p{L}.&-]*(?:\\s\\p{Lu}[\\p{L}.&-]*){0,2})\\)\\s*[-–—:]");

    void read(TextDocument document, TextHead head) {
        List<Integer> open = document.open();
        if (open.isEmpty()) {
            return;
        }
        Matcher place = PLACE_LINE.matcher(document.group(open.get(0)).text());
        if (place.find()) {
            if (head.publisher().isEmpty()) {
                head.publisher(place.group("agency"));
            }
            dates.first(place.group()).ifPresent(found -> head.date(found.date()));
        }
    }
}
