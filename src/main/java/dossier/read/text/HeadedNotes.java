package dossier.read.text;

import dossier.model.reading.Footnote;
import dossier.read.lines.NoteStart;
import dossier.read.lines.TextDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a list of notes that is numbered otherwise than in square brackets, {@code 1.}, {@code (1)}, {@code 1} or
 * {@code ¹}, below a heading such as Notes: the heading tells it from any other list.
 */
final class HeadedNotes {
    private static final int FARTHEST = 4;

    private final LineLexicon lexicon;

    HeadedNotes(LineLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes the list, and drops its heading; empty when the document has none. */
    List<Footnote> take(TextDocument document) {
        List<Integer> open = document.open();
        for (int k = open.size() - 2; k > 0; k--) {
            List<ListedNote> starts =
                    lexicon.isLine("notes-heading", document.group(open.get(k)).text())
                            ? starts(document, open.subList(k + 1, open.size()))
                            : List.of();
            if (!starts.isEmpty()) {
                document.drop(open.get(k), "heading of the notes");
                return ListedNote.take(document, starts);
            }
        }
        return List.of();
    }

    /**
     * From the first group on, notes marked by signs aside, those that begin with 1, 2, 3, … in the same form; few others
     * stand between.
     */
    private static List<ListedNote> starts(TextDocument document, List<Integer> groups) {
        List<ListedNote> starts = new ArrayList<>();
        int others = 0;
        for (int i : groups) {
            Optional<NoteStart> start = NoteStart.of(document.group(i).text());
            if (start.isPresent() && isNext(start.get(), starts)) {
                starts.add(new ListedNote(i, start.get()));
                others = 0;
            } else if (starts.isEmpty() && start.filter(NoteStart::isSign).isEmpty() || ++others > FARTHEST) {
                break;
            }
        }
        return starts;
    }

    private static boolean isNext(NoteStart start, List<ListedNote> starts) {
        if (starts.isEmpty()) {
            return start.number() == 1;
        }
        NoteStart last = starts.get(starts.size() - 1).start();
        return start.number() == last.number() + 1 && start.form().equals(last.form());
    }
}
