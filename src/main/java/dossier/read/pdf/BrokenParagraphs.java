package dossier.read.pdf;

import dossier.read.lines.LineGroup;
import dossier.read.lines.LineShape;
import dossier.read.lines.Mark;
import dossier.read.lines.NoteStart;
import dossier.read.lines.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page back into paragraphs, across blank lines and from page to page.
 *
 * <p>A line goes on in the next unless it ends a sentence and falls short of the width, or a blank line sets it apart
 * where the page has few; a line that begins in lower case always goes on from the one before.
 */
final class BrokenParagraphs {
    private static final double FULL = 0.85;
    private static final double SHORT = 0.7;

    private final List<TextLine> lines;
    private final int width;
    private final boolean isSpaced;

    BrokenParagraphs(List<TextLine> lines) {
        this.lines = lines;
        this.width = width();
        this.isSpaced = isSpaced();
    }

    List<LineGroup> groups() {
        List<LineGroup> groups = new ArrayList<>();
        List<TextLine> paragraph = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            paragraph.add(lines.get(i));
            if (i + 1 == lines.size() || ends(i)) {
                groups.add(LineGroup.of(paragraph));
                paragraph = new ArrayList<>();
            }
        }
        return groups;
    }

    private boolean ends(int i) {
        String text = lines.get(i).text();
        String next = lines.get(i + 1).text();
        int gap = lines.get(i + 1).number() - lines.get(i).number();
        if (Character.isLowerCase(next.codePointAt(0)) || text.endsWith("-")) {
            return false;
        }
        boolean isSetApart = gap > 1;
        if (isSetApart && closesWithSign(text)) {
            return true;
        }
        if (LineShape.endsSentence(withoutMarker(text))) {
            return text.length() < width * FULL || isSetApart && !isSpaced;
        }
        return isSetApart && !LineShape.stopsOpen(text) && (text.length() < width * SHORT || isHeading(i + 1));
    }

    /** Whether a line is a short paragraph of its own, and what follows it is a beginning too. */
    private boolean isHeading(int i) {
        String text = lines.get(i).text();
        return text.length() < width * SHORT
                && !LineShape.endsSentence(text)
                && !LineShape.stopsOpen(text)
                && (i + 1 == lines.size()
                        || lines.get(i + 1).number() > lines.get(i).number() + 1
                                && Character.isUpperCase(lines.get(i + 1).text().codePointAt(0)));
    }

    /** Whether a line closes with a sign apart from its last word, as that of an author does: {@code Jane Doe *}. */
    private static boolean closesWithSign(String text) {
        List<Mark> signs = Mark.signed(text);
        Mark last = signs.isEmpty() ? null : signs.get(signs.size() - 1);
        return last != null
                && last.end() == text.length()
                && last.start() > 0
                && Character.isWhitespace(text.charAt(last.start() - 1));
    }

    /** A line without the marker it may close with: {@code … in the port. 12}, {@code … in the port.†}. */
    private static String withoutMarker(String text) {
        List<Mark> signs = Mark.signed(text);
        int last = signs.isEmpty() ? 0 : signs.get(signs.size() - 1).end();
        int end = last == text.length() ? signs.get(signs.size() - 1).start() : text.length();
        while (end > 0
                && (Character.isDigit(text.charAt(end - 1))
                        || NoteStart.SUPERSCRIPTS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end == 0 ? text : text.substring(0, end).strip();
    }

    /** How long a full line is: nine in ten are no longer. */
    private int width() {
        int[] lengths =
                lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
        return lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
    }

    /** Whether blank lines are between the lines of one paragraph. */
    private boolean isSpaced() {
        int goingOn = 0;
        int apart = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (Character.isLowerCase(lines.get(i).text().codePointAt(0))) {
                goingOn++;
                apart += lines.get(i).number() - lines.get(i - 1).number() == 2 ? 1 : 0;
            }
        }
        return apart * 4 >= goingOn;
    }
}
