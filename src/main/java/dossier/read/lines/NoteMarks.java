package dossier.read.lines;

import dossier.language.TextFolding;
import dossier.model.reading.Footnote;
import dossier.model.reading.NoteSign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the bare digits and the signs that cite notes: {@code word.12}, {@code word. 12 Next}, {@code word¹²},
 * {@code word*}.
 *
 * <p>A number is a marker where a note of that number exists, it stands where the note can be cited from (on the note's
 * own page, above it), and the markers of the text rise with it. Of all ways to choose them, the one counts that is
 * surest in sum: a superscript surer than a number after a full stop, and that surer than one after a word.
 *
 * <p>A sign leads to the next note below it that is marked by it.
 */
public final class NoteMarks {
    private static final int HIGHEST = 999;
    private static final Pattern DIGITS = Pattern.compile(
            "[⁰¹²³⁴-⁹]{1,3}|(?<![\\d.,/:–-])\\d{1,3}(?![\\d%]|[.,:/–-]\\d)|(?<=[^\\d\\s][.,:])\\d{1,3}(?![\\d%])");
    private static final String CLOSERS = ".,;:!?…)]}\"'”’»“‘";

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

    private List<Candidate> surest() {
        List<Candidate> surest = new ArrayList<>();
        for (int i : document.open()) {
            List<TextLine> lines = document.group(i).lines();
            for (int k = 0; k < lines.size(); k++) {
                digits(i, k, lines.get(k)).forEach(this::add);
                surest.addAll(signs(i, k, lines.get(k)));
            }
        }
        for (Optional<Sum> sum = Optional.ofNullable(upTo(HIGHEST)); sum.isPresent(); sum = sum.get().before) {
            surest.add(sum.get().last);
        }
        return surest;
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

    private List<Candidate> digits(int group, int k, TextLine line) {
        List<Candidate> found = new ArrayList<>();
        Matcher digits = DIGITS.matcher(line.text());
        while (digits.find()) {
            boolean isRaised = NoteStart.SUPERSCRIPTS.indexOf(digits.group().charAt(0)) >= 0;
            String number = isRaised ? NoteStart.plain(digits.group()) : digits.group();
            Footnote note = notes.get(number);
            if (note != null && line.number() <= note.line() && line.number() >= pages.firstLine(note)) {
                int weight = isRaised ? 6 : weight(line.text(), digits.start(), digits.end());
                if (weight > 0) {
                    found.add(new Candidate(group, k, new Mark(digits.start(), digits.end(), number), weight));
                }
            }
        }
        return found;
    }

    /** How sure it is that bare digits are a marker; 0 when they cannot be. */
    private static int weight(String text, int start, int end) {
        if (start == 0) {
            return end == text.length() ? 0 : 1;
        }
        char before = text.charAt(start - 1);
        boolean isSpaced = TextFolding.isSpace(before);
        char sign = isSpaced && start > 1 ? text.charAt(start - 2) : before;
        boolean isAfterSign = CLOSERS.indexOf(sign) >= 0;
        boolean endsHere = end == text.length();
        if (!isSpaced && !isAfterSign) {
            return Character.isLowerCase(before) && !(!endsHere && Character.isLetter(text.charAt(end))) ? 3 : 0;
        }
        if (!Character.isLetter(sign) && !isAfterSign) {
            return 0;
        }
        return isAfterSign ? 4 : endsHere ? 2 : 3;
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
