package dossier.read.text;

import dossier.model.reading.Footnote;
import dossier.read.lines.LineShape;
import dossier.read.lines.NoteStart;
import dossier.read.lines.TextDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds the list of notes at the end of a text capture: chunks that begin {@code [1]}, {@code [2]}, …, each with what
 * follows it up to the next, such as a URL on a line of its own.
 */
public final class NoteList {
    private static final int LONGEST_GAP = 4;

    private final LineLexicon cues;

    public NoteList(LineLexicon cues) {
        this.cues = cues;
    }

    /** Takes the list out of a sheet; empty when it has none. */
    List<Footnote> take(TextDocument sheet) {
        List<Integer> starts = starts(sheet);
        List<Footnote> notes = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            boolean last = k + 1 == starts.size();
            int end = last ? endOfLast(sheet, starts.get(k)) : starts.get(k + 1);
            notes.add(note(sheet, starts.get(k), end));
        }
        if (!starts.isEmpty()) {
            dropHeading(sheet, starts.get(0));
        }
        return notes;
    }

    /**
     * The chunks that begin a note of the list: from the last such chunk of the text back, as long as numbers do not rise
     * and no long stretch of other text stands between. Something must stand before the first: notes are notes to a text.
     */
    private static List<Integer> starts(TextDocument sheet) {
        List<Integer> starts = new ArrayList<>();
        int number = Integer.MAX_VALUE;
        int next = sheet.size();
        for (int i = sheet.size() - 1; i > 0; i--) {
            Matcher start = NoteStart.BRACKETED.matcher(sheet.chunk(i).text());
            if (!sheet.isOpen(i) || !start.lookingAt()) {
                continue;
            }
            int here = Integer.parseInt(start.group(1));
            if (!starts.isEmpty() && (here > number || next - i > LONGEST_GAP)) {
                break;
            }
            starts.add(i);
            number = here;
            next = i;
        }
        Collections.reverse(starts);
        boolean afterText = !starts.isEmpty() && sheet.open().get(0) < starts.get(0);
        return afterText ? starts : List.of();
    }

    /** The last note goes on with URLs on lines of their own, and with the next line where its number stands alone. */
    static int endOfLast(TextDocument sheet, int last) {
        int end = last + 1;
        if (NoteStart.BRACKETED.matcher(sheet.chunk(last).text()).matches()
                && end < sheet.size()
                && sheet.isOpen(end)) {
            end++;
        }
        while (end < sheet.size()
                && sheet.isOpen(end)
                && LineShape.isUrl(sheet.chunk(end).text())) {
            end++;
        }
        return end;
    }

    private static Footnote note(TextDocument sheet, int from, int to) {
        String first = sheet.chunk(from).text();
        Matcher start = NoteStart.BRACKETED.matcher(first);
        start.lookingAt();
        StringBuilder raw = new StringBuilder(first.substring(start.end()));
        sheet.set(from, TextDocument.Role.NOTE);
        for (int i = from + 1; i < to; i++) {
            if (sheet.isOpen(i)) {
                raw.append(' ').append(sheet.chunk(i).text());
                sheet.set(i, TextDocument.Role.NOTE);
            }
        }
        return new Footnote(
                start.group(1), raw.toString().strip(), sheet.chunk(from).line());
    }

    private void dropHeading(TextDocument sheet, int first) {
        int before = first - 1;
        if (before >= 0
                && sheet.isOpen(before)
                && cues.isLine("notes-heading", sheet.chunk(before).text())) {
            sheet.drop(before, "heading of the notes");
        }
    }
}
