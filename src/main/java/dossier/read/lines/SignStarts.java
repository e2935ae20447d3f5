package dossier.read.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lines that begin a note marked by a sign: each answers a marker with the same sign above it, on its own page
 * or not far before.
 *
 * <p>Where several lines begin with a sign and no new marker is between them, they are the items of a list.
 */
public final class SignStarts {
    /** How many pages before its note a marker may be; what parts two pages can look like a page itself. */
    public static final int FARTHEST = 3;

    private final Map<String, Marked> open = new HashMap<>();
    private final List<NoteChain.Start> answers = new ArrayList<>();

    /** The page of the last marker with some sign, and the lines since then that begin with that sign. */
    private record Marked(int page, List<NoteChain.Start> lines) {}

    /** Goes on to the next line. */
    public void add(int line, int page, String text) {
        NoteStart.of(text).filter(NoteStart::isSign).ifPresent(start -> {
            Marked marked = open.get(start.note());
            if (marked != null && page <= marked.page + FARTHEST) {
                marked.lines.add(new NoteChain.Start(line, page, start, 1));
            }
        });
        for (Mark mark : Mark.signed(text)) {
            close(open.put(mark.note(), new Marked(page, new ArrayList<>())));
        }
    }

    /** The lines, once the last has been read. */
    public List<NoteChain.Start> found() {
        open.values().forEach(this::close);
        open.clear();
        answers.sort(Comparator.comparingInt(NoteChain.Start::line));
        return answers;
    }

    private void close(Marked marked) {
        if (marked != null && marked.lines.size() == 1) {
            answers.add(marked.lines.get(0));
        }
    }
}
