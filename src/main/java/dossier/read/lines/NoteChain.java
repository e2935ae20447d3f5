package dossier.read.lines;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The longest chain of rising numbers among those that lines begin with. Each number that is skipped costs a little, a
 * number that is borne out by a marker above it counts more, and a number that fits no chain is no note's.
 */
public final class NoteChain {
    private static final int HIGHEST = 999;
    private static final int WIDEST_STEP = 8;
    private static final int WIDEST_BORNE_OUT = 40;
    private static final double PER_SKIP = 0.3;
    private static final double MOST = 1.2;

    private final ChainLink[] best = new ChainLink[HIGHEST + 1];
    private ChainLink last;

    /**
     * A line that might begin a note.
     *
     * @param weight how sure it is, around 1
     */
    public record Start(int line, int page, NoteStart number, double weight) {}

    private record ChainLink(Start start, double score, Optional<ChainLink> before) {}

    /** The chain that scores best, in order. */
    public static List<Start> of(List<Start> candidates) {
        NoteChain chain = new NoteChain();
        candidates.forEach(chain::add);
        List<Start> starts = new ArrayList<>();
        for (Optional<ChainLink> link = Optional.ofNullable(chain.last); link.isPresent(); link = link.get().before) {
            starts.add(link.get().start);
        }
        Collections.reverse(starts);
        return starts;
    }

    private void add(Start start) {
        int number = start.number().number();
        ChainLink link = new ChainLink(start, start.weight() - PER_SKIP * (number - 1), Optional.empty());
        int widest = start.weight() > 1 ? WIDEST_BORNE_OUT : WIDEST_STEP;
        for (int step = 1; step <= widest && step < number; step++) {
            ChainLink before = best[number - step];
            if (before != null) {
                double cost = PER_SKIP * (step - 1);
                double score = before.score + start.weight() - (step > WIDEST_STEP ? MOST : cost);
                link = score > link.score ? new ChainLink(start, score, Optional.of(before)) : link;
            }
        }
        if (best[number] == null || beats(link, best[number])) {
            best[number] = link;
        }
        last = last == null || link.score >= last.score ? link : last;
    }

    /** Of two as good on one page, the lower one is at its foot. */
    private static boolean beats(ChainLink link, ChainLink other) {
        return link.score > other.score || link.score == other.score && link.start.page() == other.start.page();
    }
}
