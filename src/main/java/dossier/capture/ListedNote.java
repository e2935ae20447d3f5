package dossier.capture;

import dossier.model.Footnote;
import dossier.sheet.NoteStart;
import dossier.sheet.Sheet;
import java.util.ArrayList;
import java.util.List;

/** A chunk that begins a note of a list. */
record ListedNote(int chunk, NoteStart start) {
    /** Takes the notes of one list out of a sheet, each with what stands before the next. */
    static List<Footnote> take(Sheet sheet, List<ListedNote> list) {
        List<Footnote> notes = new ArrayList<>();
        for (int k = 0; k < list.size(); k++) {
            boolean isLast = k + 1 == list.size();
            int end = isLast ? NoteList.endOfLast(sheet, list.get(k).chunk) : list.get(k + 1).chunk;
            notes.add(list.get(k).take(sheet, end));
        }
        return notes;
    }

    private Footnote take(Sheet sheet, int end) {
        StringBuilder raw = new StringBuilder(sheet.chunk(chunk).text().substring(start.end()));
        sheet.set(chunk, Sheet.Role.NOTE);
        for (int i = chunk + 1; i < end; i++) {
            if (sheet.isOpen(i)) {
                raw.append(' ').append(sheet.chunk(i).text());
                sheet.set(i, Sheet.Role.NOTE);
            }
        }
        return new Footnote(
                start.note(), raw.toString().strip(), sheet.chunk(chunk).line());
    }
}
