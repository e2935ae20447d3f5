package dossier.read.lines;

import dossier.model.reading.Footnote;
import dossier.model.reading.NoteSign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the bare digits and the signs that cite notes: {@code word.12}, {@code word. 12 Next}, {@code word¹²},
 * {@code word (12).}, {@code word*}.
 *
 * <p>A number is a marker where a note of that number exists, it is where the note can be cited from (on the note's
 * own page, above it), and the markers of the text rise with it. Of all ways to choose them, the one counts that is
 * surest in sum: a superscript surer than a number after a full stop, and that surer than one after a word.
 *
 * <p>A sign leads to the next note below it that is marked by it.
 */
public final class NoteMarks {
    private static final int HIGHEST = 999;

    private final TextDocument document;
    private final Map<String, Footnote> notes = new HashMap<>();
    private final Map<String, TreeMap<Integer, Footnote>> signed = new HashMap<>();
    private final PageOfNote pages;
    private final Sum[] tree = new Sum[HIGHEST + 2];

    private NoteMarks(TextDocument document, List<Footnote> notes, PageOfNote pages) {
        this.document = document;
        this.pages = pages;
        for (Footnote note : notes) {
            this.notes.putIfAbsent(note.number(), note);
            this.signed
                    .computeIfAbsent(NoteSign.of(note.number()), sign -> new TreeMap<>())
                    .put(note.line(), note);
        }
    }

    /** The seed line at which the text that a note may be cited from begins. */
    public interface PageOfNote {
        int firstLine(Footnote note);
    }

    /** What might be a marker, in a line of a group. */
    private record Candidate(int group, int line, Mark mark, int weight) {}

    /** A chain of markers: its last, what it weighs, and the rest of it. */
    private record Sum(Candidate last, int weight, Optional<Sum> before) {}

    /** Tells the open groups of a document which bare digits and signs in them are markers. */
    public static void find(TextDocument document, List<Footnote> notes, PageOfNote pages) {
        NoteMarks marks = new NoteMarks(document, notes, pages);
        if (!marks.notes.isEmpty()) {
            marks.mark(marks.surest());
        }
    }

    /** The same for what square brackets hold besides one number, {@code [2, 5]}, and for nothing else. */
    public static void findInBrackets(TextDocument document, List<Footnote> notes) {
        NoteMarks marks = new NoteMarks(document, notes, note -> 0);
        marks.mark(marks.each(marks::bracketed));
    }

    /** Whether the open groups of a document cite any note by its number in square brackets. */
    public static boolean hasBracketed(TextDocument document) {
        return document.open().stream()
                .flatMap(i -> document.group(i).lines().stream())
                .anyMatch(line -> !line.marks().isEmpty());
    }

    /** What a line of a group may hold. */
    private interface LineSearch {
        List<Candidate> in(int group, int k, TextLine line);
    }

    private List<Candidate> surest() {
        List<Candidate> surest = each((i, k, line) -> {
            List<Candidate> found = bracketed(i, k, line);
            numbered(i, k, line, found).forEach(this::add);
            found.addAll(signs(i, k, line));
            found.addAll(raised(i, k, line));
            return found;
        });
        for (Optional<Sum> sum = Optional.ofNullable(upTo(HIGHEST)); sum.isPresent(); sum = sum.get().before) {
            surest.add(sum.get().last);
        }
        return surest.stream().distinct().toList();
    }

    private List<Candidate> each(LineSearch search) {
        List<Candidate> found = new ArrayList<>();
        for (int i : document.open()) {
            List<TextLine> lines = document.group(i).lines();
            for (int k = 0; k < lines.size(); k++) {
                found.addAll(search.in(i, k, lines.get(k)));
            }
        }
        return found;
    }

    private List<Candidate> signs(int group, int k, TextLine line) {
        List<Candidate> signs = new ArrayList<>();
        for (Mark mark : Mark.signed(line.text())) {
            Map.Entry<Integer, Footnote> below =
                    signed.getOrDefault(mark.note(), new TreeMap<>()).ceilingEntry(line.number());
            if (below != null && line.number() >= pages.firstLine(below.getValue())) {
                Mark named = new Mark(mark.start(), mark.end(), below.getValue().number());
                signs.add(new Candidate(group, k, named, 0));
            }
        }
        return signs;
    }

    private List<Candidate> bracketed(int group, int k, TextLine line) {
        return BracketMarks.in(line.text(), notes::containsKey).stream()
                .filter(mark -> line.marks().stream().noneMatch(known -> known.start() == mark.start()))
                .map(mark -> new Candidate(group, k, mark, 0))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Numbers that might cite notes, but for those in brackets. */
    private List<Candidate> numbered(int group, int k, TextLine line, List<Candidate> bracketed) {
        return WeighedMark.in(line.text()).stream()
                .filter(found -> isCitable(notes.get(found.mark().note()), line))
                .filter(found -> bracketed.stream()
                        .noneMatch(known -> known.mark.end() == found.mark().end() + 1))
                .map(found -> new Candidate(group, k, found.mark(), found.weight()))
                .toList();
    }

    /** Raised numbers that are no exponents cite a note each time, in whatever order. */
    private List<Candidate> raised(int group, int k, TextLine line) {
        return WeighedMark.in(line.text()).stream()
                .filter(found -> found.isNoExponent(line.text())
                        && isCitable(notes.get(found.mark().note()), line))
                .map(found -> new Candidate(group, k, found.mark(), found.weight()))
                .toList();
    }

    private boolean isCitable(Footnote note, TextLine line) {
        return note != null && line.number() <= note.line() && line.number() >= pages.firstLine(note);
    }

    private void add(Candidate last) {
        int number = Integer.parseInt(last.mark.note());
        Sum before = upTo(number - 1);
        Sum sum = new Sum(last, (before == null ? 0 : before.weight) + last.weight, Optional.ofNullable(before));
        for (int i = number + 1; i < tree.length; i += i & -i) {
            tree[i] = tree[i] == null || sum.weight > tree[i].weight ? sum : tree[i];
        }
    }

    /** The surest chain whose last number is no greater. */
    private Sum upTo(int number) {
        Sum best = null;
        for (int i = number + 1; i > 0; i -= i & -i) {
            best = best == null || tree[i] != null && tree[i].weight > best.weight ? tree[i] : best;
        }
        return best;
    }

    private void mark(List<Candidate> markers) {
        Map<Integer, Map<Integer, List<Mark>>> byChunk = new HashMap<>();
        for (Candidate marker : markers) {
            byChunk.computeIfAbsent(marker.group, i -> new HashMap<>())
                    .computeIfAbsent(marker.line, k -> new ArrayList<>())
                    .add(marker.mark);
        }
        byChunk.forEach((i, byLine) -> {
            List<TextLine> lines = new ArrayList<>(document.group(i).lines());
            byLine.forEach((k, marks) -> {
                marks.addAll(lines.get(k).marks());
                marks.sort(Comparator.comparingInt(Mark::start));
                lines.set(k, lines.get(k).with(marks));
            });
            document.replace(i, LineGroup.of(lines));
        });
    }
}
