package dossier.link.sense;

import dossier.language.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the words that a quote leaves out, between commas, dashes, brackets or ends of sentences. What is left out of
 * {@code The bridge |, which was old,| reopened} has three, of which the first and the last are empty.
 *
 * @param left what is before it
 * @param right what is after it
 */
record GapClause(int start, int end, Bound left, Bound right) {
    private static final String COMMAS = ",،、，၊(（[—–";
    private static final String STOPS = ";；";
    private static final String CLOSERS = ")）]";

    /** What parts a clause from what is beside it. */
    enum Bound {
        /** Nothing: the words that the quote keeps adjoin it. */
        KEPT,
        COMMA,
        /** The end of a sentence, or a semicolon. */
        STOP
    }

    /** All clauses of a stretch that is left out, in order. */
    static List<GapClause> of(String text, int from, int to) {
        List<GapClause> clauses = new ArrayList<>();
        Bound left = before(text, from);
        int start = from;
        int at = from;
        while (at < to) {
            int close = text.charAt(at) == '(' ? text.indexOf(')', at) : -1;
            if (close > at && close < to) {
                clauses.add(new GapClause(start, at, left, Bound.COMMA));
                clauses.add(new GapClause(at + 1, close, Bound.COMMA, Bound.COMMA));
                left = Bound.COMMA;
                start = close + 1;
                at = start;
                continue;
            }
            Bound bound = boundAt(text, at);
            if (bound != Bound.KEPT) {
                clauses.add(new GapClause(start, at, left, bound));
                left = bound;
                start = at + 1;
            }
            at++;
        }
        clauses.add(new GapClause(start, to, left, after(text, to)));
        return clauses;
    }

    private static Bound boundAt(String text, int at) {
        char c = text.charAt(at);
        if (STOPS.indexOf(c) >= 0 || Sentences.endsAt(text, at)) {
            return Bound.STOP;
        }
        boolean inNumber = isDigit(text, at - 1) && isDigit(text, at + 1);
        boolean comma = (COMMAS.indexOf(c) >= 0 || CLOSERS.indexOf(c) >= 0) && !inNumber;
        boolean colon = c == ':' && isSpace(text, at + 1);
        boolean dash = c == '-' && isSpace(text, at - 1) && (isSpace(text, at + 1) || isDash(text, at + 1))
                || c == '-' && isDash(text, at + 1);
        return comma || colon || dash ? Bound.COMMA : Bound.KEPT;
    }

    private static boolean isDash(String text, int at) {
        return at < text.length() && text.charAt(at) == '-';
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isSpace(String text, int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private static Bound before(String text, int from) {
        int at = from - 1;
        while (at >= 0 && isPassedOver(text.charAt(at))) {
            at--;
        }
        return at < 0 ? Bound.STOP : boundAt(text, at);
    }

    private static Bound after(String text, int to) {
        int at = to;
        while (at < text.length() && isPassedOver(text.charAt(at))) {
            at++;
        }
        return at == text.length() ? Bound.STOP : boundAt(text, at);
    }

    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c) || "\"“”„«»'’".indexOf(c) >= 0;
    }
}
