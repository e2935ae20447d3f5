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

    private final LineLexicon cues;

    HeadedNotes(LineLexicon cues) {
        this.cues = cues;
    }

    /** Takes the list, and drops its heading; empty when the sheet has none. */
    List<Footnote> take(TextDocument sheet) {
        List<Integer> open = sheet.open();
        for (int k = open.size() - 2; k > 0; k--) {
            List<ListedNote> starts =
                    cues.isLine("notes-heading", sheet.chunk(open.get(k)).text())
                            ? starts(sheet, open.subList(k + 1, open.size()))
                            : List.of();
            if (!starts.isEmpty()) {
                sheet.drop(open.get(k), "heading of the notes");
                return ListedNote.take(sheet, starts);
            }
        }
        return List.of();
    }

    /**
     * From the first chunk on, notes marked by signs aside, those that begin with 1, 2, 3, … in the same form; few others
     * stand between.
     */
    private static List<ListedNote> starts(TextDocument sheet, List<Integer> chunks) {
        List<ListedNote> starts = new ArrayList<>();
        int others = 0;
        for (int i : chunks) {
            Optional<NoteStart> start = NoteStart.of(sheet.chunk(i).text());
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
