package dossier.read.text;

import dossier.model.reading.Footnote;
import dossier.read.lines.NoteStart;
import dossier.read.lines.TextDocument;
import java.util.ArrayList;
import java.util.List;

/** A chunk that begins a note of a list. */
record ListedNote(int chunk, NoteStart start) {
    /** Takes the notes of one list out of a sheet, each with what stands before the next. */
    static List<Footnote> take(TextDocument sheet, List<ListedNote> list) {
        List<Footnote> notes = new ArrayList<>();
        for (int k = 0; k < list.size(); k++) {
            boolean isLast = k + 1 == list.size();
            int end = isLast ? NoteList.endOfLast(sheet, list.get(k).chunk) : list.get(k + 1).chunk;
            notes.add(list.get(k).take(sheet, end));
        }
        return notes;
    }

    private Footnote take(TextDocument sheet, int end) {
        StringBuilder raw = new StringBuilder(sheet.chunk(chunk).text().substring(start.end()));
        sheet.set(chunk, TextDocument.Role.NOTE);
        for (int i = chunk + 1; i < end; i++) {
            if (sheet.isOpen(i)) {
                raw.append(' ').append(sheet.chunk(i).text());
                sheet.set(i, TextDocument.Role.NOTE);
            }
        }
        return new Footnote(
                start.note(), raw.toString().strip(), sheet.chunk(chunk).line());
    }
}
