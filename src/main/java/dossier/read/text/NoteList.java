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
 * Finds the list of notes at the end of a text capture: groups that begin {@code [1]}, {@code [2]}, …, each with what
 * follows it up to the next, such as a URL on a line of its own.
 */
public final class NoteList {
    private static final int LONGEST_GAP = 4;

    private final LineLexicon lexicon;

    public NoteList(LineLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes the list out of a document; empty when it has none. */
    List<Footnote> take(TextDocument document) {
        List<Integer> starts = starts(document);
        List<Footnote> notes = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            boolean last = k + 1 == starts.size();
            int end = last ? endOfLast(document, starts.get(k)) : starts.get(k + 1);
            notes.add(note(document, starts.get(k), end));
        }
        if (!starts.isEmpty()) {
            dropHeading(document, starts.get(0));
        }
        return notes;
    }

    /**
     * The groups that begin a note of the list: from the last such group of the text back, as long as numbers do not rise
     * and no long stretch of other text stands between. Something must stand before the first: notes are notes to a text.
     */
    private static List<Integer> starts(TextDocument document) {
        List<Integer> starts = new ArrayList<>();
        int number = Integer.MAX_VALUE;
        int next = document.size();
        for (int i = document.size() - 1; i > 0; i--) {
            Matcher start = NoteStart.BRACKETED.matcher(document.group(i).text());
            if (!document.isOpen(i) || !start.lookingAt()) {
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
        boolean afterText = !starts.isEmpty() && document.open().get(0) < starts.get(0);
        return afterText ? starts : List.of();
    }

    /** The last note goes on with URLs on lines of their own, and with the next line where its number stands alone. */
    static int endOfLast(TextDocument document, int last) {
        int end = last + 1;
        if (NoteStart.BRACKETED.matcher(document.group(last).text()).matches()
                && end < document.size()
                && document.isOpen(end)) {
            end++;
        }
        while (end < document.size()
                && document.isOpen(end)
                && LineShape.isUrl(document.group(end).text())) {
            end++;
        }
        return end;
    }

    private static Footnote note(TextDocument document, int from, int to) {
        String first = document.group(from).text();
        Matcher start = NoteStart.BRACKETED.matcher(first);
        start.lookingAt();
        StringBuilder raw = new StringBuilder(first.substring(start.end()));
        document.set(from, TextDocument.Role.NOTE);
        for (int i = from + 1; i < to; i++) {
            if (document.isOpen(i)) {
                raw.append(' ').append(document.group(i).text());
                document.set(i, TextDocument.Role.NOTE);
            }
        }
        return new Footnote(
                start.group(1), raw.toString().strip(), document.group(from).line());
    }

    private void dropHeading(TextDocument document, int first) {
        int before = first - 1;
        if (before >= 0
                && document.isOpen(before)
                && lexicon.isLine("notes-heading", document.group(before).text())) {
            document.drop(before, "heading of the notes");
        }
    }
}
