package dossier.link.sense;

import dossier.link.sense.GapClause.Bound;
import java.util.List;

/** How a clause that is left out of a quote lies to the words that are kept. */
enum GapPlace {
    /** It adjoins them. */
    OPEN,
    /** It is put into the sentence: {@code , a lawyer,}. */
    INSERTED,
    /** It goes on with the sentence after what is put in: {@code , a lawyer, denied, in May, that}. */
    MAIN,
    /** Its commas do not come in pairs. */
    UNSURE,
    /** The sentence, or part of it up to a semicolon, is left out whole. */
    APART;

    /** The place of one of all clauses of a gap. */
    static GapPlace of(List<GapClause> clauses, int index) {
        int first = index;
        while (clauses.get(first).left() != Bound.STOP && first > 0) {
            first--;
        }
        int last = index;
        while (clauses.get(last).right() != Bound.STOP && last < clauses.size() - 1) {
            last++;
        }
        Bound left = clauses.get(first).left();
        Bound right = clauses.get(last).right();
        int fromLeft = index - first + (left == Bound.COMMA ? 1 : 0);
        int fromRight = last - index + (right == Bound.COMMA ? 1 : 0);
        if (left == Bound.STOP && right == Bound.STOP) {
            return APART;
        }
        if (left != Bound.STOP && fromLeft == 0 || right != Bound.STOP && fromRight == 0) {
            return OPEN;
        }
        boolean joinsBoth = left != Bound.STOP && right != Bound.STOP;
        if (joinsBoth && (fromLeft + fromRight) % 2 != 0) {
            return UNSURE;
        }
        int steps = left == Bound.STOP ? fromRight : fromLeft;
        return steps % 2 == 0 ? MAIN : INSERTED;
    }
}
