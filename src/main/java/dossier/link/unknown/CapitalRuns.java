package dossier.link.unknown;

import dossier.link.names.NameLexicon;
import dossier.link.names.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the runs of capitalised words in the text of one block. A run ends at punctuation, at a small word that joins
 * nothing, after a possessive, and at the name of a known person, organisation or topic. Serves one block.
 *
 * <pre>talks with the Ministry of Trade’s Ana Costa   [Ministry of Trade] [Ana Costa]</pre>
 */
final class CapitalRuns {
    /** The place of a mention in the text; a country or place may be a part of a longer name. */
    record ClaimedSpan(int start, int end, boolean isPart) {}

    private static final String APOSTROPHES = "'’ʼ";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final String ENDS = ".!?…:;•";
    private static final String SENTENCE_ENDS = ".!?\"”";
    private static final String QUOTES = "\"“„«‘'";
    /** A text with fewer words in lower case than this share of all is a title or a list. */
    private static final int FEWEST_SMALL = 3;

    /** What is before and after the name that friends call a person by. */
    private static final Pattern NICKNAME = Pattern.compile(" [\"“‘]|[\"”’] ");

    private static final int SHORTEST_SMALL = 3;
    /** No name has more words. */
    private static final int LONGEST_RUN = 16;

    private final EntityLexicon lexicon;
    private final RunGrammar grammar;
    private final int block;
    private final String text;
    private final List<ClaimedSpan> claims;
    private final WordCounts counts;
    private final List<CapitalRun> runs = new ArrayList<>();
    private final List<PhraseWord> run = new ArrayList<>();
    private final List<PhraseWord> joints = new ArrayList<>();
    private int nextClaim;
    private int last;
    private int capitals;
    private int small;

    /**
     * @param claims in order of place
     * @param counts takes the words in lower case
     */
    CapitalRuns(EntityLexicon lexicon, int block, String text, List<ClaimedSpan> claims, WordCounts counts) {
        this.lexicon = lexicon;
        this.grammar = new RunGrammar(lexicon);
        this.block = block;
        this.text = text;
        this.claims = claims;
        this.counts = counts;
    }

    /** The runs, in order of place; none where the whole text is written like a title. */
    List<CapitalRun> all() {
        int i = 0;
        while (i < text.length()) {
            if (isLetterOrDigit(i)) {
                int end = wordEnd(i);
                take(afterElision(i, end), end);
                i = end;
            } else {
                i++;
            }
        }
        close();
        boolean fewSmall = small * FEWEST_SMALL < capitals + small;
        return small == 0 || fewSmall && !endsSentence() ? List.of() : runs;
    }

    /** A title has no full stop. */
    private boolean endsSentence() {
        String bare = text.stripTrailing();
        return !bare.isEmpty() && SENTENCE_ENDS.indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private boolean isLetterOrDigit(int i) {
        char c = text.charAt(i);
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** Where a word ends; apostrophes and hyphens inside it and the signs of {@code U.S.A} and {@code A&M} belong to it. */
    private int wordEnd(int start) {
        int i = start;
        while (i < text.length()) {
            boolean letterNext = i + 1 < text.length() && isLetterOrDigit(i + 1);
            char c = text.charAt(i);
            boolean inside = letterNext
                    && i > start
                    && (APOSTROPHES.indexOf(c) >= 0
                            || HYPHENS.indexOf(c) >= 0
                            || c == '&' && isCapital(i - 1) && isCapital(i + 1)
                            || c == '.' && isCapital(i - 1) && isCapital(i + 1) && !isInWord(i - 2, start));
            if (!isLetterOrDigit(i) && !inside) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean isInWord(int i, int start) {
        return i >= start && Character.isLetter(text.charAt(i));
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(i)) || Character.isTitleCase(text.charAt(i));
    }

    /** Where the name begins in {@code l’Assemblée}. */
    private int afterElision(int start, int end) {
        for (int i = start + 1; i <= start + 2 && i + 1 < end; i++) {
            if (APOSTROPHES.indexOf(text.charAt(i)) >= 0
                    && Character.isLowerCase(text.charAt(start))
                    && isCapital(i + 1)) {
                return i + 1;
            }
        }
        return start;
    }

    private void take(int start, int wordEnd) {
        int end = beforePossessive(start, wordEnd);
        String word = text.substring(start, end);
        if (!goesOn(start) || run.size() >= LONGEST_RUN) {
            close();
        }
        last = end;
        ClaimedSpan claim = claim(start, end);
        boolean parting = !run.isEmpty() && isCapital(start) && grammar.isParting(NameLexicon.lower(word));
        if (claim != null && !claim.isPart() || parting) {
            capitals++;
            close();
        } else if (isName(word, start)) {
            capitals++;
            if (grammar.startsAnother(NameLexicon.lower(word), claim != null, joints)) {
                close();
            }
            run.addAll(joints);
            joints.clear();
            run.add(new PhraseWord(word, NameLexicon.lower(word), start, end, false, claim != null));
        } else {
            takeSmall(word, start, end, claim != null);
        }
    }

    private void takeSmall(String word, int start, int end, boolean claimed) {
        if (word.length() >= SHORTEST_SMALL && Character.isLowerCase(word.charAt(0))) {
            small++;
            counts.addSmall(word);
        }
        if (!run.isEmpty() && !claimed && grammar.joins(word, run, joints)) {
            joints.add(new PhraseWord(word, word, start, end, true, false));
        } else {
            close();
        }
    }

    private int beforePossessive(int start, int end) {
        boolean possessive = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && APOSTROPHES.indexOf(text.charAt(end - 2)) >= 0;
        return possessive ? end - 2 : end;
    }

    /** Whether a run continues with a word, by what separates them: a space, an ampersand, the full stop of an initial. */
    private boolean goesOn(int start) {
        if (start == last + 1 && text.charAt(last) == ' ') {
            return true;
        }
        String gap = text.substring(last, start);
        if (gap.equals("\u00a0") || gap.equals(" & ")) {
            return true;
        }
        if (run.isEmpty() || !joints.isEmpty()) {
            return false;
        }
        PhraseWord before = run.get(run.size() - 1);
        if (!gap.equals(". ") && !gap.equals(".")) {
            return grammar.isPossessive(gap, before) || NICKNAME.matcher(gap).matches() && isCapital(start);
        }
        return before.text().length() == 1
                || lexicon.has(WordClass.ABBREVIATED, before.lower())
                || before.text().matches("(\\p{Lu}\\.)+\\p{Lu}");
    }

    private ClaimedSpan claim(int start, int end) {
        while (nextClaim < claims.size() && claims.get(nextClaim).end() <= start) {
            nextClaim++;
        }
        return nextClaim < claims.size() && claims.get(nextClaim).start() < end ? claims.get(nextClaim) : null;
    }

    /** A word with a capital first, and no small letter after its last hyphen, unlike {@code Moscow-based}. */
    private boolean isName(String word, int start) {
        if (!isCapital(start)) {
            return isPrefixed(word);
        }
        int hyphen = lastHyphen(word);
        return hyphen < 0
                || hyphen + 2 >= word.length()
                || !Character.isLowerCase(word.charAt(hyphen + 1))
                || grammar.isSecondSyllable(word, hyphen, run);
    }

    /** {@code al-Qaeda}. */
    private static boolean isPrefixed(String word) {
        int hyphen = lastHyphen(word);
        return hyphen >= 2
                && hyphen <= 3
                && Character.isLowerCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    private static int lastHyphen(String word) {
        return Math.max(word.lastIndexOf('-'), Math.max(word.lastIndexOf('\u2010'), word.lastIndexOf('\u2011')));
    }

    private void close() {
        if (!run.isEmpty()) {
            runs.add(new CapitalRun(block, run, opensSentence(run.get(0).start())));
        }
        run.clear();
        joints.clear();
    }

    private boolean opensSentence(int start) {
        int at = start - 1;
        while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at)) && ENDS.indexOf(text.charAt(at)) < 0) {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
            at--;
        }
        return at < 0 || ENDS.indexOf(text.charAt(at)) >= 0;
    }
}
