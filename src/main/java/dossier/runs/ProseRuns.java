package dossier.runs;

import dossier.language.Sentences;
import dossier.model.AuthorNote;
import dossier.model.AuthorNote.Target;
import dossier.model.Inline;
import dossier.model.NoteReading;
import dossier.model.Prose;
import dossier.model.ProseBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes runs of the lines that authors wrote: all of a line on their own page, or the sentence that links to another. */
public final class ProseRuns {
    private final AuthorNote note;

    public ProseRuns(AuthorNote note) {
        this.note = note;
    }

    public List<Run> of(Line line) {
        return line.inlines().stream().map(this::run).toList();
    }

    private Run run(Inline piece) {
        if (piece instanceof Inline.Words words) {
            return run(words);
        }
        if (piece instanceof Inline.Link link) {
            Target target = note.target(link);
            String path = target.anchor().isEmpty() ? target.path() : target.path() + "#" + target.anchor();
            List<Run> inside = link.words().isEmpty() ? List.of(Run.text(target.label())) : runs(link.words());
            return Run.around(Run.Kind.LINK, path, inside);
        }
        if (piece instanceof Inline.Address address) {
            return Run.around(Run.Kind.ADDRESS, address.url(), runs(address.words()));
        }
        return piece instanceof Inline.Cited cited ? marker(cited) : Run.around(Run.Kind.BREAK, "", List.of());
    }

    private static List<Run> runs(List<Inline.Words> words) {
        return words.stream().map(ProseRuns::run).toList();
    }

    private static Run run(Inline.Words words) {
        Run run = Run.text(words.text());
        for (Inline.Style style : words.styles()) {
            run = Run.around(Run.Kind.of(style), "", List.of(run));
        }
        return run;
    }

    private static Run marker(Inline.Cited cited) {
        String number = String.valueOf(cited.note());
        return new Run(
                Run.Kind.MARKER,
                number,
                "#" + NoteReading.anchor(number),
                Prose.Note.anchor(cited.note(), cited.use()));
    }

    /** The line as it is read, without note markers. */
    String text(Line line) {
        return line.inlines().stream().map(this::text).collect(Collectors.joining());
    }

    private String text(Inline piece) {
        boolean isNamed = piece instanceof Inline.Link link && link.words().isEmpty();
        return isNamed ? note.target((Inline.Link) piece).label() : piece.text();
    }

    /** The sentences of a line that link to a page, with the words of the links marked. */
    public List<Run> sentence(Line line, String path) {
        Runs.Cutter cutter = new Runs.Cutter(text(line));
        List<Integer> ends = new ArrayList<>();
        int start = -1;
        int at = 0;
        for (Inline piece : line.inlines()) {
            int end = at + text(piece).length();
            if (piece instanceof Inline.Link link && note.target(link).path().equals(path)) {
                cutter.mark(at, end);
                start = start < 0 ? at : start;
                ends.add(end);
            }
            at = end;
        }
        return cutter.excerpt(start, ends);
    }

    /** The first sentence of the first paragraph; empty without one. */
    public String opening() {
        return note.prose().blocks().stream()
                .filter(block -> block.kind().equals("paragraph"))
                .flatMap(block -> block.lines())
                .map(this::text)
                .findFirst()
                .map(text -> text.substring(0, Sentences.around(text, 0, 1).end()))
                .orElse("");
    }
}
