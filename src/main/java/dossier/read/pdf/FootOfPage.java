package dossier.read.pdf;

import dossier.model.reading.Footnote;
import dossier.read.lines.LineGroup;
import dossier.read.lines.LineShape;
import dossier.read.lines.MarkerSigns;
import dossier.read.lines.NoteChain;
import dossier.read.lines.NoteStart;
import dossier.read.lines.SignStarts;
import dossier.read.lines.TextLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the notes at the foot of pages: from the first line of a page that continues the chain of notes, or that answers
 * a marker with its sign, down to the page's end. What a note has not said by then, it says at the foot of the next page,
 * above that page's first note.
 */
final class FootOfPage {
    private static final int FEWEST = 3;
    private static final int LONGEST_SIGNED = 15;

    private final PdfPages pages;
    private final int[] pageOf;
    private final List<NoteChain.Start> starts;
    private final boolean losesNumbers;
    private final boolean isSpaced;
    private final List<PageFootnote> notes = new ArrayList<>();
    private final List<TextLine> unnumbered = new ArrayList<>();

    private FootOfPage(PdfPages pages) {
        this.pages = pages;
        this.pageOf = pages.pageOfLine();
        List<NoteChain.Start> chain = NoteChain.of(candidates());
        List<NoteChain.Start> numbered = chain.size() < FEWEST ? List.of() : chain;
        this.starts = withSigned(numbered);
        this.losesNumbers = losesNumbers(numbered);
        this.isSpaced = isSpaced();
    }

    /**
     * A note, and the lines it was read from.
     *
     * @param time 2 for the second note with its number, as signs begin anew on each page
     */
    record PageFootnote(NoteStart start, int time, List<TextLine> lines) {
        Footnote footnote() {
            List<TextLine> said = new ArrayList<>(lines);
            TextLine first = lines.get(0);
            said.set(0, new TextLine(first.number(), first.start(), first.text().substring(start.end())));
            String raw = LineGroup.of(said).text();
            return new Footnote(start.note(), raw.strip(), first.number()).again(time);
        }
    }

    static FootOfPage of(PdfPages pages) {
        FootOfPage feet = new FootOfPage(pages);
        if (!feet.starts.isEmpty()) {
            feet.read();
        }
        return feet;
    }

    /** The notes in order; empty where the pages have none at their feet. */
    List<PageFootnote> notes() {
        return notes;
    }

    /** The lines at the foot of pages that have no number: the capture lost it. */
    List<TextLine> unnumbered() {
        return unnumbered;
    }

    private List<NoteChain.Start> candidates() {
        MarkerSigns signs = new MarkerSigns();
        List<NoteChain.Start> candidates = new ArrayList<>();
        for (int i = 0; i < pages.lines().size(); i++) {
            if (pages.furniture().containsKey(i)) {
                continue;
            }
            int line = i;
            String text = pages.lines().get(i).text();
            NoteStart.of(text).filter(number -> !number.isSign()).ifPresent(number -> {
                double weight = signs.has(pageOf[line], number.number()) ? 1.5 : 1;
                candidates.add(new NoteChain.Start(line, pageOf[line], number, weight));
            });
            signs.add(pageOf[i], text);
        }
        return candidates;
    }

    /** The starts of numbered notes, and among them those of notes marked by signs, in order. */
    private List<NoteChain.Start> withSigned(List<NoteChain.Start> numbered) {
        SignStarts signs = new SignStarts();
        for (int i = 0; i < pages.lines().size(); i++) {
            if (!pages.furniture().containsKey(i)) {
                signs.add(i, pageOf[i], pages.lines().get(i).text());
            }
        }
        Deque<NoteChain.Start> all = new ArrayDeque<>();
        List<NoteChain.Start> either = new ArrayList<>(numbered);
        either.addAll(signs.found());
        either.sort(Comparator.comparingInt(NoteChain.Start::line).reversed());
        for (NoteChain.Start start : either) {
            int next = all.isEmpty() ? pages.lines().size() : all.peek().line();
            if (!start.number().isSign() || isAtFoot(start, next)) {
                all.push(start);
            }
        }
        return List.copyOf(all);
    }

    /** Whether only the note is between its sign and the next note or the page's end: few lines, none blank. */
    private boolean isAtFoot(NoteChain.Start start, int next) {
        int end = Math.min(next, pages.end(start.page()));
        while (pages.furniture().containsKey(end - 1)) {
            end--;
        }
        if (end - start.line() > LONGEST_SIGNED) {
            return false;
        }
        int line = start.line() + 1;
        while (line < end && !pages.furniture().containsKey(line) && pages.follows(line, line - 1)) {
            line++;
        }
        return line == end;
    }

    private void read() {
        Map<String, Integer> times = new HashMap<>();
        List<List<TextLine>> said = new ArrayList<>();
        int page = 0;
        for (int k = 0; k < starts.size(); k++) {
            NoteChain.Start start = starts.get(k);
            for (; page < start.page() && k > 0 && losesNumbers; page++) {
                addTo(unnumbered, overflow(page, pages.end(page)), pages.end(page));
            }
            if (page <= start.page() && k > 0) {
                boolean goesOn = starts.get(k - 1).page() + 1 == start.page()
                        && isNext(starts.get(k - 1).number(), start.number());
                addTo(goesOn ? said.get(k - 1) : unnumbered, top(goesOn, said.get(k - 1), start), start.line());
            }
            page = start.page() + 1;
            said.add(new ArrayList<>());
            addTo(said.get(k), start.line(), endOf(k));
        }
        for (; page < pages.starts().size() && losesNumbers; page++) {
            addTo(unnumbered, overflow(page, pages.end(page)), pages.end(page));
        }
        for (int k = 0; k < said.size(); k++) {
            NoteStart start = starts.get(k).number();
            notes.add(new PageFootnote(start, times.merge(start.note(), 1, Integer::sum), said.get(k)));
        }
    }

    /** Whether no note's number is missing between two starts, as far as it can be told. */
    private static boolean isNext(NoteStart before, NoteStart start) {
        return before.isSign() || start.isSign() || before.number() + 1 == start.number();
    }

    /** Where, above the first note of a page, the note before it goes on; the note's own line when it does not. */
    private int top(boolean goesOn, List<TextLine> before, NoteChain.Start start) {
        int top = stretch(start.page(), start.line());
        boolean brokeOff =
                goesOn && !LineShape.endsSentence(before.get(before.size() - 1).text());
        boolean isParted = top > pages.starts().get(start.page());
        boolean isLost = !goesOn && losesNumbers;
        return isParted && (brokeOff || (goesOn || isLost) && isDense(top, start.line())) ? top : start.line();
    }

    /** A note goes on to the next that begins on its page, or to the page's end. */
    private int endOf(int k) {
        int end = pages.end(starts.get(k).page());
        return k + 1 < starts.size() ? Math.min(end, starts.get(k + 1).line()) : end;
    }

    private void addTo(List<TextLine> note, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!pages.furniture().containsKey(i)) {
                note.add(pages.lines().get(i));
            }
        }
    }

    /** Whether one number in ten or more is missing: then the capture lost numbers, and has notes without. */
    private static boolean losesNumbers(List<NoteChain.Start> numbered) {
        int count = numbered.size();
        return count > 0 && numbered.get(count - 1).number().number() * 10 > count * 11;
    }

    /** Where on a page without a note's number its foot begins, if it shows one; else the page's end. */
    private int overflow(int page, int end) {
        int top = stretch(page, end);
        return top > pages.starts().get(page) && isDense(top, end) ? top : end;
    }

    private boolean isDense(int top, int end) {
        return isSpaced && end - top > 1;
    }

    /** The first of the lines above a line of a page that are close together, without blank lines between. */
    private int stretch(int page, int end) {
        int first = pages.starts().get(page);
        boolean isWholePage = end == pages.end(page);
        int last = end;
        while (isWholePage && last > first && pages.furniture().containsKey(last - 1)) {
            last--;
        }
        int top = last;
        while (top > first
                && !pages.furniture().containsKey(top - 1)
                && (isWholePage && top == last || pages.follows(top, top - 1))) {
            top--;
        }
        return top;
    }

    /** Whether the text above the notes has blank lines between its lines. */
    private boolean isSpaced() {
        int pairs = 0;
        int apart = 0;
        int next = 0;
        for (int i = 1; i < pages.lines().size(); i++) {
            while (next < starts.size() && starts.get(next).line() < i) {
                next++;
            }
            boolean isAbove = next < starts.size()
                    && starts.get(next).page() == pageOf[i]
                    && (next == 0 || starts.get(next - 1).page() < pageOf[i]);
            if (isAbove && pageOf[i - 1] == pageOf[i]) {
                pairs++;
                apart += pages.follows(i, i - 1) ? 0 : 1;
            }
        }
        return apart * 5 >= pairs * 3;
    }
}
