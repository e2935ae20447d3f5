package dossier.read.pdf;

import dossier.model.reading.Footnote;
import dossier.model.reading.NoteSign;
import dossier.read.lines.LineGroup;
import dossier.read.lines.TextDocument;
import dossier.read.lines.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Raw text out of a PDF, taken apart: a document of its paragraphs, with running heads dropped, and the notes that stood at
 * the foot of its pages.
 */
public record PageText(TextDocument document, List<Footnote> footnotes) {
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

    public static PageText of(PdfPages pages) {
        FootOfPage feet = FootOfPage.of(pages);
        Map<Integer, TextLine> body = new TreeMap<>();
        Map<Integer, String> dropped = new TreeMap<>();
        List<LineGroup> groups = new ArrayList<>();
        for (int i = 0; i < pages.lines().size(); i++) {
            TextLine line = pages.lines().get(i);
            if (pages.furniture().containsKey(i)) {
                dropped.put(line.number(), pages.furniture().get(i));
                groups.add(LineGroup.of(List.of(line)));
            } else {
                body.put(line.number(), line);
            }
        }
        for (TextLine line : feet.unnumbered()) {
            dropped.put(line.number(), UNNUMBERED);
            groups.add(LineGroup.of(List.of(line)));
            body.remove(line.number());
        }
        Map<Integer, Footnote> notes = new TreeMap<>();
        for (FootOfPage.Note note : feet.notes()) {
            LineGroup group = LineGroup.of(note.lines());
            notes.put(group.line(), note.footnote());
            groups.add(group);
            note.lines().forEach(line -> body.remove(line.number()));
        }
        groups.addAll(new BrokenParagraphs(List.copyOf(body.values())).groups());
        return new PageText(document(groups, dropped, notes), List.copyOf(notes.values()));
    }

    private static TextDocument document(
            List<LineGroup> groups, Map<Integer, String> dropped, Map<Integer, Footnote> notes) {
        groups.sort(Comparator.comparingInt(LineGroup::line));
        TextDocument document = TextDocument.of(groups);
        for (int i = 0; i < document.size(); i++) {
            int line = document.group(i).line();
            if (dropped.containsKey(line)) {
                document.drop(i, dropped.get(line));
            } else if (notes.containsKey(line)) {
                document.set(i, TextDocument.Role.NOTE);
            }
        }
        return document;
    }
}
