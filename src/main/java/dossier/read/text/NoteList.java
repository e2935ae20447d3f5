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
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Takes the list of notes at the end of a text capture out of it, with the heading above the list. A note is a group that
 * begins with the note's number or sign, and what follows up to the next note, such as a URL on a line of its own.
 */
record NoteList(NoteTaker taker) {
    private static final int LONGEST_GAP = 4;
    private static final int MOST_OTHERS = 4;

    NoteList(LineLexicon lexicon) {
        this(new NoteTaker(lexicon));
    }

    /**
     * The notes numbered in brackets, {@code [1]}: from the last such group of the text back, as long as numbers do not rise
     * and no long stretch of other text is between. Some text must be above the first note.
     */
    List<Footnote> bracketed(TextDocument document) {
        List<ListedNote> list = new ArrayList<>();
        int number = Integer.MAX_VALUE;
        int next = document.size();
        for (int i = document.size() - 1; i > 0; i--) {
            Matcher start = NoteStart.BRACKETED.matcher(document.group(i).text());
            if (!document.isOpen(i) || !start.lookingAt()) {
                continue;
            }
            int here = Integer.parseInt(start.group(1));
            if (!list.isEmpty() && (here > number || next - i > LONGEST_GAP)) {
                break;
            }
            list.add(new ListedNote(i, start.group(1), start.end()));
            number = here;
            next = i;
        }
        Collections.reverse(list);
        boolean isAfterText =
                !list.isEmpty() && document.open().get(0) < list.get(0).group();
        return isAfterText ? taker.take(document, list) : List.of();
    }

    /**
     * The notes numbered otherwise, {@code 1.}, {@code (1)}, {@code 1} or {@code ¹}, below a heading such as Notes: the
     * heading tells them from any other list.
     */
    List<Footnote> headed(TextDocument document) {
        List<Integer> open = document.open();
        for (int k = open.size() - 2; k > 0; k--) {
            if (taker.isHeading(document, open.get(k))) {
                List<ListedNote> list = inSequence(document, open.subList(k + 1, open.size()));
                if (!list.isEmpty()) {
                    NoteTaker.drop(document, open.get(k));
                    return taker.take(document, list);
                }
            }
        }
        return List.of();
    }

    /** The notes at the end of a text that have no heading, where the text cites them. */
    List<Footnote> cited(TextDocument document) {
        return taker.take(document, CitedNotes.in(document));
    }

    /** The notes that letters or small Roman numbers in brackets mark. */
    List<Footnote> labelled(TextDocument document) {
        return taker.take(document, LabelledNotes.in(document));
    }

    /**
     * From the first group on, notes marked by signs aside, those that begin with 1, 2, 3, … in the same form; few others
     * are between. The notes of a chapter may begin with another number.
     */
    private static List<ListedNote> inSequence(TextDocument document, List<Integer> groups) {
        List<ListedNote> list = new ArrayList<>();
        Optional<NoteStart> last = Optional.empty();
        int others = 0;
        for (int i : groups) {
            Optional<NoteStart> start = NoteStart.of(document.group(i).text());
            if (start.filter(found -> !found.isSign()).isPresent() && isNext(start.get(), last)) {
                list.add(ListedNote.of(i, start.get()));
                last = start;
                others = 0;
            } else if (list.isEmpty() && start.filter(NoteStart::isSign).isEmpty() || ++others > MOST_OTHERS) {
                break;
            }
        }
        boolean isList =
                list.size() > 1 || !list.isEmpty() && list.get(0).number().equals("1");
        return isList ? list : List.of();
    }

    private static boolean isNext(NoteStart start, Optional<NoteStart> last) {
        return last.map(start::isAfter).orElse(true);
    }

    /**
     * The notes marked by signs, {@code * The agreement …}, with or without a heading above them; few other lines, such as
     * a word about the author, are below.
     */
    List<Footnote> signed(TextDocument document) {
        List<Integer> open = document.open();
        Map<Integer, NoteStart> starts = signs(document, open);
        List<ListedNote> list = new ArrayList<>();
        int others = 0;
        for (int k = open.size() - 1; k > 0; k--) {
            int group = open.get(k);
            if (starts.containsKey(group)) {
                list.add(ListedNote.of(group, starts.get(group)));
            } else if (list.isEmpty()
                    ? ++others > MOST_OTHERS
                    : !LineShape.isUrl(document.group(group).text())) {
                break;
            }
        }
        Collections.reverse(list);
        return taker.take(document, list);
    }

    /** The groups whose first line begins a note with a sign. */
    private static Map<Integer, NoteStart> signs(TextDocument document, List<Integer> open) {
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
