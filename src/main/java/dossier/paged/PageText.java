package dossier.paged;

import dossier.model.Footnote;
import dossier.model.NoteSign;
import dossier.sheet.Chunk;
import dossier.sheet.Line;
import dossier.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Raw text out of a PDF, taken apart: a sheet of its paragraphs, with running heads dropped, and the notes that stood at
 * the foot of its pages.
 */
public record PageText(Sheet sheet, List<Footnote> footnotes) {
    private static final String UNNUMBERED = "note without its number";

    public PageText {
        footnotes = List.copyOf(footnotes);
    }

    /** The notes that have numbers. */
    public List<Footnote> numbered() {
        return footnotes.stream()
                .filter(note -> NoteSign.of(note.number()).isEmpty())
                .toList();
    }

    /** The notes that signs mark. */
    public List<Footnote> signed() {
        return footnotes.stream()
                .filter(note -> !NoteSign.of(note.number()).isEmpty())
                .toList();
    }

    public static PageText of(Pages pages) {
        FootOfPage feet = FootOfPage.of(pages);
        Map<Integer, Line> body = new TreeMap<>();
        Map<Integer, String> dropped = new TreeMap<>();
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < pages.lines().size(); i++) {
            Line line = pages.lines().get(i);
            if (pages.furniture().containsKey(i)) {
                dropped.put(line.number(), pages.furniture().get(i));
                chunks.add(Chunk.of(List.of(line)));
            } else {
                body.put(line.number(), line);
            }
        }
        for (Line line : feet.unnumbered()) {
            dropped.put(line.number(), UNNUMBERED);
            chunks.add(Chunk.of(List.of(line)));
            body.remove(line.number());
        }
        Map<Integer, Footnote> notes = new TreeMap<>();
        for (FootOfPage.Note note : feet.notes()) {
            Chunk chunk = Chunk.of(note.lines());
            notes.put(chunk.line(), note.footnote());
            chunks.add(chunk);
            note.lines().forEach(line -> body.remove(line.number()));
        }
        chunks.addAll(new BrokenParagraphs(List.copyOf(body.values())).chunks());
        return new PageText(sheet(chunks, dropped, notes), List.copyOf(notes.values()));
    }

    private static Sheet sheet(List<Chunk> chunks, Map<Integer, String> dropped, Map<Integer, Footnote> notes) {
        chunks.sort(Comparator.comparingInt(Chunk::line));
        Sheet sheet = Sheet.of(chunks);
        for (int i = 0; i < sheet.size(); i++) {
            int line = sheet.chunk(i).line();
            if (dropped.containsKey(line)) {
                sheet.drop(i, dropped.get(line));
            } else if (notes.containsKey(line)) {
                sheet.set(i, Sheet.Role.NOTE);
            }
        }
        return sheet;
    }
}
