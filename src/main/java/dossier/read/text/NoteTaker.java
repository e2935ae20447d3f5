package dossier.read.text;

import dossier.model.reading.Footnote;
import dossier.read.lines.LineShape;
import dossier.read.lines.NoteStart;
import dossier.read.lines.TextDocument;
import dossier.read.lines.WordBreak;
import java.util.ArrayList;
import java.util.List;

/** Takes the notes of a list out of a text capture: each with what follows it up to the next, and the heading above them. */
record NoteTaker(LineLexicon lexicon) {
    private static final String HEADING = "notes-heading";

    List<Footnote> take(TextDocument document, List<ListedNote> list) {
        List<Footnote> notes = new ArrayList<>();
        for (int k = 0; k < list.size(); k++) {
            boolean isLast = k + 1 == list.size();
            int end = isLast
                    ? endOfLast(document, list.get(k).group())
                    : list.get(k + 1).group();
            notes.add(note(document, list.get(k), end));
        }
        if (!list.isEmpty()) {
            dropHeading(document, list.get(0).group());
        }
        return notes;
    }

    boolean isHeading(TextDocument document, int group) {
        return lexicon.isLine(HEADING, document.group(group).text());
    }

    static void drop(TextDocument document, int heading) {
        document.drop(heading, "heading of the notes");
    }

    /** The last note goes on with URLs on lines of their own, and with the next line where its number is alone. */
    private static int endOfLast(TextDocument document, int last) {
        int end = last + 1;
        if (NoteStart.isAlone(document.group(last).text()) && end < document.size() && document.isOpen(end)) {
            end++;
        }
        while (end < document.size()
                && document.isOpen(end)
                && LineShape.isUrl(document.group(end).text())) {
            end++;
        }
        return end;
    }

    private static Footnote note(TextDocument document, ListedNote note, int end) {
        String first = document.group(note.group()).text();
        StringBuilder raw = new StringBuilder(first.substring(note.start()));
        document.set(note.group(), TextDocument.Role.NOTE);
        for (int i = note.group() + 1; i < end; i++) {
            if (document.isOpen(i)) {
                String more = document.group(i).text();
                raw.append(WordBreak.joint(raw, more)).append(more);
                document.set(i, TextDocument.Role.NOTE);
            }
        }
        int line = document.group(note.group()).line();
        return new Footnote(note.number(), raw.toString().strip(), line);
    }

    private void dropHeading(TextDocument document, int first) {
        int before = first - 1;
        while (before >= 0 && !document.isOpen(before)) {
            before--;
        }
        if (before >= 0 && isHeading(document, before)) {
            drop(document, before);
        }
    }
}
