package dossier.read.text;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.read.lines.LineShape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that says when a text was published and hardly more: {@code Published: 18 March 2025, 10:30 GMT}, {@code 3 May 2024,
 * updated 4 May 2024}, a month alone, or a date and a name, {@code The Harbour Post, 3 March 2024}.
 *
 * @param date of publication; where only a change is dated, that
 * @param name what the line says besides; empty where that is no name
 */
record DatedLine(IsoDate date, String name) {
    private static final int LONGEST = 16;
    private static final int MOST_OTHER_WORDS = 2;
    private static final int LONGEST_NAME = 5;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$");

    /** What a line on one line of text is; empty where it is another line. */
    static Optional<DatedLine> of(String text, LineLexicon lexicon, Dates dates) {
        List<Dates.DateMatch> found = LineShape.words(text) > LONGEST ? List.of() : dates.all(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder around = new StringBuilder();
        Optional<IsoDate> published = Optional.empty();
        int from = 0;
        for (Dates.DateMatch match : found) {
            String before = text.substring(from, match.start());
            around.append(before).append(' ');
            boolean isChange = lexicon.contains("updated", before);
            published = published.or(() -> isChange ? Optional.empty() : Optional.of(match.date()));
            from = match.end();
        }
        around.append(text.substring(from));
        String rest = SignedLine.untimed(around.toString());
        IsoDate date = published.orElse(found.get(0).date());
        String name = EDGE.matcher(rest).replaceAll("");
        return isName(name) || countWords(rest, lexicon) <= (date.isDay() ? MOST_OTHER_WORDS : 0)
                ? Optional.of(new DatedLine(date, isName(name) ? name : ""))
                : Optional.empty();
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && LineShape.words(text) <= LONGEST_NAME
                && LineShape.words(text) > 1
                && LineShape.isName(text);
    }

    /** The words around a date but for those that lead over to one. */
    private static long countWords(String text, LineLexicon lexicon) {
        String words = NO_LETTER.matcher(text).replaceAll(" ").strip();
        return words.isEmpty()
                ? 0
                : LineShape.split(words).stream()
                        .filter(word -> !lexicon.isLine("before-date", word))
                        .count();
    }
}
