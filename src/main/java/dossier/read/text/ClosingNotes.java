package dossier.read.text;

import dossier.model.reading.Footnote;
import dossier.read.lines.LineShape;
import dossier.read.lines.NoteChain;
import dossier.read.lines.NoteStart;
import dossier.read.lines.SignStarts;
import dossier.read.lines.TextDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the notes marked by signs at the end of a text, each a paragraph that begins with its sign, {@code * The
 * agreement …}, with or without a heading above them; few other lines, such as a word about the author, stand below.
 */
final class ClosingNotes {
    private static final int FARTHEST = 4;

    private final LineLexicon cues;

    ClosingNotes(LineLexicon cues) {
        this.cues = cues;
    }

    /** Takes the notes, and drops their heading; empty when the sheet has none. */
    List<Footnote> take(TextDocument sheet) {
        List<Integer> open = sheet.open();
        Map<Integer, NoteStart> starts = starts(sheet, open);
        List<ListedNote> list = new ArrayList<>();
        int above = -1;
        int others = 0;
        for (int k = open.size() - 1; k > 0; k--) {
            int chunk = open.get(k);
            if (starts.containsKey(chunk)) {
                list.add(new ListedNote(chunk, starts.get(chunk)));
                above = open.get(k - 1);
            } else if (list.isEmpty()
                    ? ++others > FARTHEST
                    : !LineShape.isUrl(sheet.chunk(chunk).text())) {
                break;
            }
        }
        Collections.reverse(list);
        if (above >= 0 && cues.isLine("notes-heading", sheet.chunk(above).text())) {
            sheet.drop(above, "heading of the notes");
        }
        return ListedNote.take(sheet, list);
    }

    /** The chunks whose first line begins a note. */
    private static Map<Integer, NoteStart> starts(TextDocument sheet, List<Integer> open) {
        SignStarts signs = new SignStarts();
        for (int chunk : open) {
            sheet.chunk(chunk).lines().forEach(line -> signs.add(chunk, 0, line.text()));
        }
        Map<Integer, NoteStart> starts = new TreeMap<>();
        for (NoteChain.Start start : signs.found()) {
            NoteStart.of(sheet.chunk(start.line()).text())
                    .filter(start.number()::equals)
                    .ifPresent(first -> starts.put(start.line(), first));
        }
        return starts;
    }
}
