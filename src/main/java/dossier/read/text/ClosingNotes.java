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

    private final LineLexicon lexicon;

    ClosingNotes(LineLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes the notes, and drops their heading; empty when the document has none. */
    List<Footnote> take(TextDocument document) {
        List<Integer> open = document.open();
        Map<Integer, NoteStart> starts = starts(document, open);
        List<ListedNote> list = new ArrayList<>();
        int above = -1;
        int others = 0;
        for (int k = open.size() - 1; k > 0; k--) {
            int group = open.get(k);
            if (starts.containsKey(group)) {
                list.add(new ListedNote(group, starts.get(group)));
                above = open.get(k - 1);
            } else if (list.isEmpty()
                    ? ++others > FARTHEST
                    : !LineShape.isUrl(document.group(group).text())) {
                break;
            }
        }
        Collections.reverse(list);
        if (above >= 0 && lexicon.isLine("notes-heading", document.group(above).text())) {
            document.drop(above, "heading of the notes");
        }
        return ListedNote.take(document, list);
    }

    /** The groups whose first line begins a note. */
    private static Map<Integer, NoteStart> starts(TextDocument document, List<Integer> open) {
        SignStarts signs = new SignStarts();
        for (int group : open) {
            document.group(group).lines().forEach(line -> signs.add(group, 0, line.text()));
        }
        Map<Integer, NoteStart> starts = new TreeMap<>();
        for (NoteChain.Start start : signs.found()) {
            NoteStart.of(document.group(start.line()).text())
                    .filter(start.number()::equals)
                    .ifPresent(first -> starts.put(start.line(), first));
        }
        return starts;
    }
}
