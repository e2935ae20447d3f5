package dossier.read.text;

import dossier.language.Dates;
import dossier.language.TextFolding;
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

    HeadMatter(LineLexicon lexicon, Dates dates) {
        this.dates = dates;
        this.signed = new SignedLine(lexicon, dates);
    }

    void read(TextDocument document, TextHead head) {
        List<Integer> lines = headLines(document);
        Optional<Integer> title = title(document, lines);
        title.ifPresent(i -> takeTitle(document, i, head));
        for (int i : lines) {
            if (document.isOpen(i)) {
                line(document, i, title.filter(at -> at > i).isEmpty(), head);
            }
        }
        // What stands above the title is the page's, not the article's.
        title.ifPresent(at -> lines.stream()
                .filter(i -> i < at && document.isOpen(i))
                .forEach(i -> document.drop(i, "above the title")));
    }

    private List<Integer> headLines(TextDocument document) {
        List<Integer> open = document.open();
        int end = 0;
        // The last line is the text's, whatever it looks like.
        while (end < open.size() - 1 && end < FARTHEST && isHeadLine(document, open.get(end))) {
            end++;
        }
        return open.subList(0, end);
    }

    private boolean isHeadLine(TextDocument document, int i) {
        LineGroup group = document.group(i);
        return group.text().length() <= LONGEST_LINE
                && (!group.isProse() || couldBeTitle(document, i) || isDateLine(group) || opening(group) > 0);
    }

    private Optional<Integer> title(TextDocument document, List<Integer> lines) {
        List<Integer> candidates =
                lines.stream().filter(i -> couldBeTitle(document, i)).toList();
        return candidates.stream()
                .filter(i -> isRepeated(document, i))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(i -> document.group(i).words() >= FULL_TITLE)
                        .findFirst())
                .or(() -> candidates.stream().findFirst());
    }

    private boolean couldBeTitle(TextDocument document, int i) {
        LineGroup group = document.group(i);
        Markers cut = group.cut();
        String text = cut.text();
        int words = LineShape.words(text);
        return (words <= LONGEST_TITLE || words <= LONGEST_REPEATED_TITLE && isRepeated(document, i))
                && text.codePoints().anyMatch(Character::isLetter)
                && !LineShape.stopsOpen(text)
                && !LineShape.isUrl(text)
                && opening(group) == 0
                && !isDateLine(group)
                && cut.markers().stream().allMatch(HeadMatter::isSign);
    }

    private static boolean isSign(Marker marker) {
        return !NoteSign.of(marker.note()).isEmpty();
    }

    private static boolean isRepeated(TextDocument document, int i) {
        return document.open().stream().anyMatch(j -> j != i && sameLine(document, i, j));
    }

    private static boolean sameLine(TextDocument document, int i, int j) {
        String a = document.group(i).text();
        String b = document.group(j).text();
        return a.length() == b.length() && TextFolding.LINE.of(a).equals(TextFolding.LINE.of(b));
    }

    private static void takeTitle(TextDocument document, int title, TextHead head) {
        head.title(TextFolding.onOneLine(document.group(title).cut().text()));
        take(document, title, head);
        document.open().stream()
                .filter(i -> sameLine(document, title, i))
                .forEach(i -> document.drop(i, "repeated title"));
    }

    /** Reads a date line or a byline; leaves any other line open. */
    private void line(TextDocument document, int i, boolean belowTitle, TextHead head) {
        LineGroup group = document.group(i);
        String text = TextFolding.onOneLine(group.cut().text());
        if (isDateLine(group)) {
            dates.first(text).ifPresent(found -> head.date(found.date()));
            take(document, i, head);
        } else if (signed.read(text, head)) {
            take(document, i, head);
        } else if (belowTitle && isBareName(document, i)) {
            head.byline(text);
            take(document, i, head);
        }
    }

    private static void take(TextDocument document, int i, TextHead head) {
        head.line(document.group(i));
        document.set(i, TextDocument.Role.HEAD);
    }

    /** A name alone on its line is the author's when a date stands next to it. */
    private boolean isBareName(TextDocument document, int i) {
        String text = document.group(i).cut().text();
        int words = LineShape.words(text);
        boolean nextToDate = i + 1 < document.size() && isDateLine(document.group(i + 1))
                || i > 0 && isDateLine(document.group(i - 1));
        return nextToDate && words >= 2 && words <= 4 && LineShape.isName(text) && !signed.isNewsroom(text);
    }

    private int opening(LineGroup group) {
        return signed.opening(TextFolding.onOneLine(group.text()));
    }

    /**
     * A date with hardly a word around it, {@code Published: 18 March 2025, 10:30 GMT}, or a month with none:
     * {@code March 2025}.
     */
    private boolean isDateLine(LineGroup group) {
        if (group.text().length() > LONGEST_LINE || group.words() > LONGEST_DATE_LINE) {
            return false;
        }
        String text = TextFolding.onOneLine(group.text());
        return dates.first(text)
                .filter(found -> {
                    String around = text.substring(0, found.start()) + " " + text.substring(found.end());
                    String words = NO_LETTER.matcher(SignedLine.untimed(around)).replaceAll(" ");
                    return LineShape.words(words) <= (found.date().isDay() ? 2 : 0) && signed.opening(text) == 0;
                })
                .isPresent();
    }
}
