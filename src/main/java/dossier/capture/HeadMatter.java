package dossier.capture;

import dossier.language.Dates;
import dossier.model.IsoDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what stands above the text of a capture: a title, perhaps twice, a byline, a date, the newsroom.
 *
 * <p>The head ends where prose begins. In it, the title is the first line that could be one and that is printed twice,
 * else the first of four words or more, else the first. A capture whose first line is prose has no title.
 */
final class HeadMatter {
    private static final int LONGEST_TITLE = 30;
    private static final int FULL_TITLE = 4;
    private static final int LONGEST_DATE_LINE = 12;
    private static final int LONGEST_NAME = 6;
    private static final int FARTHEST = 15;
    private static final Pattern LEAD = Pattern.compile("^[/|—–]\\s*");
    private static final Pattern EDGE = Pattern.compile("^[\\s,|/·•—–:-]+|[\\s,|/·•—–:-]+$");
    private static final Pattern TIME =
            Pattern.compile("(?i)\\b\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\)?)?");
    private static final List<String> JOINTS = List.of(" and ", " & ", " und ", " et ", " y ", ", ");

    private final Cues cues;
    private final Dates dates;

    HeadMatter(Cues cues, Dates dates) {
        this.cues = cues;
        this.dates = dates;
    }

    void read(Sheet sheet, Head head) {
        List<Integer> lines = headLines(sheet);
        title(sheet, lines, head);
        for (int i : lines) {
            if (sheet.isOpen(i)) {
                line(sheet, i, head);
            }
        }
        dropBeforeTitle(sheet, lines, head);
    }

    private List<Integer> headLines(Sheet sheet) {
        List<Integer> open = sheet.open();
        int end = 0;
        while (end < open.size() && end < FARTHEST && isHeadLine(sheet.chunk(open.get(end)))) {
            end++;
        }
        boolean textFollows = end < open.size() || open.size() > 1;
        return textFollows ? open.subList(0, Math.min(end, open.size() - 1)) : List.of();
    }

    private boolean isHeadLine(Chunk chunk) {
        return !chunk.isProse() || couldBeTitle(chunk) || isDateLine(chunk.text()) || bylineStart(chunk.text()) > 0;
    }

    private void title(Sheet sheet, List<Integer> lines, Head head) {
        List<Integer> candidates =
                lines.stream().filter(i -> couldBeTitle(sheet.chunk(i))).toList();
        Optional<Integer> chosen = candidates.stream()
                .filter(i -> isRepeated(sheet, i))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(i -> Shape.words(sheet.chunk(i).text()) >= FULL_TITLE)
                        .findFirst())
                .or(() -> candidates.stream().findFirst());
        chosen.ifPresent(i -> {
            head.title(sheet.chunk(i).text());
            head.line(sheet.chunk(i));
            sheet.set(i, Sheet.Role.HEAD);
            dropRepeated(sheet, i);
        });
    }

    private boolean couldBeTitle(Chunk chunk) {
        String text = chunk.text();
        return Shape.words(text) <= LONGEST_TITLE
                && text.codePoints().anyMatch(Character::isLetter)
                && !Shape.stopsOpen(text)
                && !Shape.isUrl(text)
                && bylineStart(text) == 0
                && !isDateLine(text)
                && chunk.cut().markers().isEmpty();
    }

    private static boolean isRepeated(Sheet sheet, int i) {
        return sheet.open().stream().anyMatch(j -> j != i && sameLine(sheet, i, j));
    }

    private static void dropRepeated(Sheet sheet, int title) {
        sheet.open().stream().filter(j -> sameLine(sheet, title, j)).forEach(j -> sheet.drop(j, "repeated title"));
    }

    private static boolean sameLine(Sheet sheet, int i, int j) {
        String a = sheet.chunk(i).text();
        String b = sheet.chunk(j).text();
        return a.length() == b.length() && Shape.folded(a).equals(Shape.folded(b));
    }

    /** Reads a date line or a byline; leaves any other line open. */
    private void line(Sheet sheet, int i, Head head) {
        String text = sheet.chunk(i).text();
        if (isDateLine(text)) {
            dates.first(text).ifPresent(found -> head.date(found.date()));
        } else if (bylineStart(text) > 0 && isNames(bylineName(text))) {
            byline(text, head);
        } else if (isBareName(sheet, i)) {
            head.byline(text);
        } else {
            return;
        }
        head.line(sheet.chunk(i));
        sheet.set(i, Sheet.Role.HEAD);
    }

    /** A name alone on its line is the author's when a date stands next to it. */
    private boolean isBareName(Sheet sheet, int i) {
        String text = sheet.chunk(i).text();
        int words = Shape.words(text);
        boolean nextToDate = i + 1 < sheet.size() && isDateLine(sheet.chunk(i + 1).text())
                || i > 0 && isDateLine(sheet.chunk(i - 1).text());
        return nextToDate && words >= 2 && words <= 4 && Shape.isName(text) && !isNewsroom(text);
    }

    /** {@code By Jane Doe March 4, 2025}: the name, and the date if there is one. */
    private void byline(String text, Head head) {
        dates.first(text).ifPresent(found -> head.date(found.date()));
        String name = bylineName(text);
        if (isNewsroom(name)) {
            head.publisher(name);
        } else {
            head.byline(name);
        }
    }

    private boolean isNewsroom(String name) {
        return name.contains(" - ") || Shape.split(name).stream().anyMatch(word -> cues.isWord("newsroom", word));
    }

    /** How much of a line is the opening of a byline: {@code By}, a stroke or a dash before a name. */
    private int bylineStart(String text) {
        var lead = LEAD.matcher(text);
        int stroke = lead.find() ? lead.end() : 0;
        int opening = cues.opening("byline", text.substring(stroke));
        boolean word = opening > 0
                && stroke + opening < text.length()
                && (Character.isWhitespace(text.charAt(stroke + opening)) || isMark(text.charAt(stroke + opening - 1)));
        return word ? stroke + opening : stroke;
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c);
    }

    private String bylineName(String text) {
        String rest = text.substring(bylineStart(text));
        Optional<Dates.Found> date = dates.first(rest);
        String undated = date.map(found -> rest.substring(0, found.start()) + rest.substring(found.end()))
                .orElse(rest);
        return EDGE.matcher(TIME.matcher(undated).replaceAll("")).replaceAll("");
    }

    private static boolean isNames(String text) {
        String names = text;
        for (String joint : JOINTS) {
            names = names.replace(joint, "\n");
        }
        return names.lines().allMatch(name -> !name.isBlank() && Shape.words(name) <= LONGEST_NAME)
                && !Shape.endsSentence(text);
    }

    /** A date with hardly a word around it: {@code Published: 18 March 2025, 10:30 GMT}. */
    private boolean isDateLine(String text) {
        if (Shape.words(text) > LONGEST_DATE_LINE) {
            return false;
        }
        Optional<Dates.Found> date = dates.first(text);
        if (date.isEmpty() || !date.get().date().isDay()) {
            return IsoDate.parse(text).filter(IsoDate::isDay).isPresent();
        }
        String around = text.substring(0, date.get().start())
                + " " + text.substring(date.get().end());
        String words = TIME.matcher(around).replaceAll(" ").replaceAll("[^\\p{L}]+", " ");
        return Shape.words(words) <= 2 && bylineStart(text) == 0;
    }

    /** What stands above the title is the page's, not the article's. */
    private static void dropBeforeTitle(Sheet sheet, List<Integer> lines, Head head) {
        if (head.title().isEmpty()) {
            return;
        }
        for (int i : lines) {
            if (sheet.role(i) == Sheet.Role.HEAD
                    && sheet.chunk(i).text().equals(head.title())) {
                return;
            }
            if (sheet.isOpen(i)) {
                sheet.drop(i, "above the title");
            }
        }
    }
}
