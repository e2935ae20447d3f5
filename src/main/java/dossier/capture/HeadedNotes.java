package dossier.capture;

import dossier.model.Footnote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a list of notes that is numbered otherwise than in square brackets, {@code 1.}, {@code (1)}, {@code 1} or
 * {@code ¹}, below a heading such as Notes: the heading tells it from any other list.
 */
final class HeadedNotes {
    private static final int FARTHEST = 4;

    private final Cues cues;

    HeadedNotes(Cues cues) {
        this.cues = cues;
    }

    /** A chunk that begins a note. */
    private record Start(int chunk, NoteStart number) {}

    /** Takes the list, and drops its heading; empty when the sheet has none. */
    List<Footnote> take(Sheet sheet) {
        List<Integer> open = sheet.open();
        for (int k = open.size() - 2; k > 0; k--) {
            List<Start> starts =
                    cues.isLine("notes-heading", sheet.chunk(open.get(k)).text())
                            ? starts(sheet, open.subList(k + 1, open.size()))
                            : List.of();
            if (!starts.isEmpty()) {
                sheet.drop(open.get(k), "heading of the notes");
                return notes(sheet, starts);
            }
        }
        return List.of();
    }

    /** From the first chunk on, those that begin with 1, 2, 3, … in the same form; few others stand between. */
    private static List<Start> starts(Sheet sheet, List<Integer> chunks) {
        List<Start> starts = new ArrayList<>();
        int others = 0;
        for (int i : chunks) {
            Optional<NoteStart> start = NoteStart.of(sheet.chunk(i).text());
            if (start.isPresent() && isNext(start.get(), starts)) {
                starts.add(new Start(i, start.get()));
                others = 0;
            } else if (starts.isEmpty() || ++others > FARTHEST) {
                break;
            }
        }
        return starts;
    }

    private static boolean isNext(NoteStart start, List<Start> starts) {
        if (starts.isEmpty()) {
            return start.number() == 1;
        }
        NoteStart last = starts.get(starts.size() - 1).number;
        return start.number() == last.number() + 1 && start.form().equals(last.form());
    }

    private static List<Footnote> notes(Sheet sheet, List<Start> starts) {
        List<Footnote> notes = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            Start start = starts.get(k);
            int end = k + 1 < starts.size() ? starts.get(k + 1).chunk : NoteList.endOfLast(sheet, start.chunk);
            String first = sheet.chunk(start.chunk).text();
            StringBuilder raw = new StringBuilder(first.substring(start.number.end()));
            sheet.set(start.chunk, Sheet.Role.NOTE);
            for (int i = start.chunk + 1; i < end; i++) {
                if (sheet.isOpen(i)) {
                    raw.append(' ').append(sheet.chunk(i).text());
                    sheet.set(i, Sheet.Role.NOTE);
                }
            }
            int line = sheet.chunk(start.chunk).line();
            notes.add(new Footnote(
                    Integer.toString(start.number.number()), raw.toString().strip(), line));
        }
        return notes;
    }
}
