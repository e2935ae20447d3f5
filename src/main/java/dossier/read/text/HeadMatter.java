package dossier.read.text;

import dossier.language.Dates;
import dossier.model.reading.Marker;
import dossier.model.reading.NoteSign;
import dossier.read.lines.LineGroup;
import dossier.read.lines.LineShape;
import dossier.read.lines.Markers;
import dossier.read.lines.TextDocument;
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
    private static final int LONGEST_REPEATED_TITLE = 60;
    private static final int FULL_TITLE = 4;
    private static final int LONGEST_DATE_LINE = 12;
    private static final int LONGEST_LINE = 500;
    private static final int FARTHEST = 15;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private final Dates dates;
    private final SignedLine signed;

    HeadMatter(LineLexicon cues, Dates dates) {
        this.dates = dates;
        this.signed = new SignedLine(cues, dates);
    }

    void read(TextDocument sheet, TextHead head) {
        List<Integer> lines = headLines(sheet);
        Optional<Integer> title = title(sheet, lines);
        title.ifPresent(i -> takeTitle(sheet, i, head));
        for (int i : lines) {
            if (sheet.isOpen(i)) {
                line(sheet, i, title.filter(at -> at > i).isEmpty(), head);
            }
        }
        // What stands above the title is the page's, not the article's.
        title.ifPresent(at ->
                lines.stream().filter(i -> i < at && sheet.isOpen(i)).forEach(i -> sheet.drop(i, "above the title")));
    }

    private List<Integer> headLines(TextDocument sheet) {
        List<Integer> open = sheet.open();
        int end = 0;
        // The last line is the text's, whatever it looks like.
        while (end < open.size() - 1 && end < FARTHEST && isHeadLine(sheet, open.get(end))) {
            end++;
        }
        return open.subList(0, end);
    }

    private boolean isHeadLine(TextDocument sheet, int i) {
        LineGroup chunk = sheet.chunk(i);
        return chunk.text().length() <= LONGEST_LINE
                && (!chunk.isProse() || couldBeTitle(sheet, i) || isDateLine(chunk) || opening(chunk) > 0);
    }

    private Optional<Integer> title(TextDocument sheet, List<Integer> lines) {
        List<Integer> candidates =
                lines.stream().filter(i -> couldBeTitle(sheet, i)).toList();
        return candidates.stream()
                .filter(i -> isRepeated(sheet, i))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(i -> sheet.chunk(i).words() >= FULL_TITLE)
                        .findFirst())
                .or(() -> candidates.stream().findFirst());
    }

    private boolean couldBeTitle(TextDocument sheet, int i) {
        LineGroup chunk = sheet.chunk(i);
        Markers cut = chunk.cut();
        String text = cut.text();
        int words = LineShape.words(text);
        return (words <= LONGEST_TITLE || words <= LONGEST_REPEATED_TITLE && isRepeated(sheet, i))
                && text.codePoints().anyMatch(Character::isLetter)
                && !LineShape.stopsOpen(text)
                && !LineShape.isUrl(text)
                && opening(chunk) == 0
                && !isDateLine(chunk)
                && cut.markers().stream().allMatch(HeadMatter::isSign);
    }

    private static boolean isSign(Marker marker) {
        return !NoteSign.of(marker.note()).isEmpty();
    }

    private static boolean isRepeated(TextDocument sheet, int i) {
        return sheet.open().stream().anyMatch(j -> j != i && sameLine(sheet, i, j));
    }

    private static boolean sameLine(TextDocument sheet, int i, int j) {
        String a = sheet.chunk(i).text();
        String b = sheet.chunk(j).text();
        return a.length() == b.length() && LineShape.folded(a).equals(LineShape.folded(b));
    }

    private static void takeTitle(TextDocument sheet, int title, TextHead head) {
        head.title(LineShape.flat(sheet.chunk(title).cut().text()));
        take(sheet, title, head);
        sheet.open().stream().filter(i -> sameLine(sheet, title, i)).forEach(i -> sheet.drop(i, "repeated title"));
    }

    /** Reads a date line or a byline; leaves any other line open. */
    private void line(TextDocument sheet, int i, boolean belowTitle, TextHead head) {
        LineGroup chunk = sheet.chunk(i);
        String text = LineShape.flat(chunk.cut().text());
        if (isDateLine(chunk)) {
            dates.first(text).ifPresent(found -> head.date(found.date()));
            take(sheet, i, head);
        } else if (signed.read(text, head)) {
            take(sheet, i, head);
        } else if (belowTitle && isBareName(sheet, i)) {
            head.byline(text);
            take(sheet, i, head);
        }
    }

    private static void take(TextDocument sheet, int i, TextHead head) {
        head.line(sheet.chunk(i));
        sheet.set(i, TextDocument.Role.HEAD);
    }

    /** A name alone on its line is the author's when a date stands next to it. */
    private boolean isBareName(TextDocument sheet, int i) {
        String text = sheet.chunk(i).cut().text();
        int words = LineShape.words(text);
        boolean nextToDate =
                i + 1 < sheet.size() && isDateLine(sheet.chunk(i + 1)) || i > 0 && isDateLine(sheet.chunk(i - 1));
        return nextToDate && words >= 2 && words <= 4 && LineShape.isName(text) && !signed.isNewsroom(text);
    }

    private int opening(LineGroup chunk) {
        return signed.opening(LineShape.flat(chunk.text()));
    }

    /**
     * A date with hardly a word around it, {@code Published: 18 March 2025, 10:30 GMT}, or a month with none:
     * {@code March 2025}.
     */
    private boolean isDateLine(LineGroup chunk) {
        if (chunk.text().length() > LONGEST_LINE || chunk.words() > LONGEST_DATE_LINE) {
            return false;
        }
        String text = LineShape.flat(chunk.text());
        return dates.first(text)
                .filter(found -> {
                    String around = text.substring(0, found.start()) + " " + text.substring(found.end());
                    String words = NO_LETTER.matcher(SignedLine.untimed(around)).replaceAll(" ");
                    return LineShape.words(words) <= (found.date().isDay() ? 2 : 0) && signed.opening(text) == 0;
                })
                .isPresent();
    }
}
