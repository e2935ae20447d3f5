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
final class NoteList {
    private static final String HEADING = "notes-heading";
    private static final int LONGEST_GAP = 4;
    private static final int MOST_OTHERS = 4;

    private final LineLexicon lexicon;

    NoteList(LineLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A group that begins a note.
     *
     * @param number as the text cites it, or a sign
     * @param start offset of the note's first word in the group
     */
    private record ListedNote(int group, String number, int start) {
        static ListedNote of(int group, NoteStart start) {
            return new ListedNote(group, start.note(), start.end());
        }
    }

    /**
     * The notes numbered in brackets, {@code [1]}: from the last such group of the text back, as long as numbers do not rise
     * and no long stretch of other text stands between. Something must stand before the first: notes are notes to a text.
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
        boolean isAfterText = !list.isEmpty() && document.open().get(0) < list.get(0).group;
        return isAfterText ? take(document, list) : List.of();
    }

    /**
     * The notes numbered otherwise, {@code 1.}, {@code (1)}, {@code 1} or {@code ¹}, below a heading such as Notes: the
     * heading tells them from any other list.
     */
    List<Footnote> headed(TextDocument document) {
        List<Integer> open = document.open();
        for (int k = open.size() - 2; k > 0; k--) {
            if (isHeading(document, open.get(k))) {
                List<ListedNote> list = inSequence(document, open.subList(k + 1, open.size()));
                if (!list.isEmpty()) {
                    drop(document, open.get(k));
                    return take(document, list);
                }
            }
        }
        return List.of();
    }

    /**
     * From the first group on, notes marked by signs aside, those that begin with 1, 2, 3, … in the same form; few others
     * stand between.
     */
    private static List<ListedNote> inSequence(TextDocument document, List<Integer> groups) {
        List<ListedNote> list = new ArrayList<>();
        Optional<NoteStart> last = Optional.empty();
        int others = 0;
        for (int i : groups) {
            Optional<NoteStart> start = NoteStart.of(document.group(i).text());
            if (start.isPresent() && isNext(start.get(), last)) {
                list.add(ListedNote.of(i, start.get()));
                last = start;
                others = 0;
            } else if (list.isEmpty() && start.filter(NoteStart::isSign).isEmpty() || ++others > MOST_OTHERS) {
                break;
            }
        }
        return list;
    }

    private static boolean isNext(NoteStart start, Optional<NoteStart> last) {
        return start.number() == last.map(NoteStart::number).orElse(0) + 1
                && start.form().equals(last.map(NoteStart::form).orElse(start.form()));
    }

    /**
     * The notes marked by signs, {@code * The agreement …}, with or without a heading above them; few other lines, such as
     * a word about the author, stand below.
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
        return take(document, list);
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

    private List<Footnote> take(TextDocument document, List<ListedNote> list) {
        List<Footnote> notes = new ArrayList<>();
        for (int k = 0; k < list.size(); k++) {
            boolean isLast = k + 1 == list.size();
            int end = isLast ? endOfLast(document, list.get(k).group) : list.get(k + 1).group;
            notes.add(note(document, list.get(k), end));
        }
        if (!list.isEmpty()) {
            dropHeading(document, list.get(0).group);
        }
        return notes;
    }

    /** The last note goes on with URLs on lines of their own, and with the next line where its number stands alone. */
    private static int endOfLast(TextDocument document, int last) {
        int end = last + 1;
        if (NoteStart.BRACKETED.matcher(document.group(last).text()).matches()
                && end < document.size()
                && document.isOpen(end)) {
            end++;
        }
        while (end < document.size()
                && document.isOpen(end)
                && LineShape.isUrl(document.group(end).text())) {
            end++;
        }
        return end;
    }

    private static Footnote note(TextDocument document, ListedNote note, int end) {
        String first = document.group(note.group).text();
        StringBuilder raw = new StringBuilder(first.substring(note.start));
        document.set(note.group, TextDocument.Role.NOTE);
        for (int i = note.group + 1; i < end; i++) {
            if (document.isOpen(i)) {
                raw.append(' ').append(document.group(i).text());
                document.set(i, TextDocument.Role.NOTE);
            }
        }
        int line = document.group(note.group).line();
        return new Footnote(note.number, raw.toString().strip(), line);
    }

    private void dropHeading(TextDocument document, int first) {
        int before = first - 1;
        while (before >= 0 && !document.isOpen(before)) {
            before--;
        }
        if (before >= 0 && isHeading(document, before)) {
            drop(document, before);
        }
    }

    private boolean isHeading(TextDocument document, int group) {
        return lexicon.isLine(HEADING, document.group(group).text());
    }

    private static void drop(TextDocument document, int heading) {
        document.drop(heading, "heading of the notes");
    }
}
