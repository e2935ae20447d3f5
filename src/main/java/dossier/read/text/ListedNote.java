package dossier.read.text;

import dossier.model.reading.Footnote;
import dossier.read.lines.NoteStart;
import dossier.read.lines.TextDocument;
import java.util.ArrayList;
import java.util.List;

/** A group that begins a note of a list. */
record ListedNote(int group, NoteStart start) {
    /** Takes the notes of one list out of a document, each with what stands before the next. */
    static List<Footnote> take(TextDocument document, List<ListedNote> list) {
        List<Footnote> notes = new ArrayList<>();
        for (int k = 0; k < list.size(); k++) {
            boolean isLast = k + 1 == list.size();
            int end = isLast ? NoteList.endOfLast(document, list.get(k).group) : list.get(k + 1).group;
            notes.add(list.get(k).take(document, end));
        }
        return notes;
    }

    private Footnote take(TextDocument document, int end) {
        StringBuilder raw = new StringBuilder(document.group(group).text().substring(start.end()));
        document.set(group, TextDocument.Role.NOTE);
        for (int i = group + 1; i < end; i++) {
            if (document.isOpen(i)) {
                raw.append(' ').append(document.group(i).text());
                document.set(i, TextDocument.Role.NOTE);
            }
        }
        return new Footnote(
                start.note(), raw.toString().strip(), document.group(group).line());
    }
}
