package dossier.link.unknown;

import dossier.link.names.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Tells whether the capitalised words on both sides of a small word, of a hyphen or of a possessive are one name.
 *
 * <pre>
 * Ministry of Trade          one
 * Ana Costa of Alba          two
 * People’s Harbour Party     one
 * </pre>
 */
final class RunGrammar {
    private static final Set<String> POSSESSIVES = Set.of("'s ", "’s ", "' ", "’ ");
    private static final int LONGEST_SYLLABLE = 6;

    private final EntityLexicon lexicon;

    RunGrammar(EntityLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Whether a run may go on after a small word.
     *
     * @param run not empty
     * @param joints the small words after it so far
     */
    boolean joins(String word, List<PhraseWord> run, List<PhraseWord> joints) {
        if (!joints.isEmpty()) {
            String before = joints.get(0).text();
            return lexicon.has(WordClass.JOINT_ARTICLE, word)
                    && joints.size() == 1
                    && !lexicon.has(WordClass.JOINT_LIST, before);
        }
        boolean body = hasBody(run);
        boolean list = body && run.stream().anyMatch(PhraseWord::small);
        return lexicon.has(WordClass.JOINT, word) && !(word.equals("of") && !body && isPerson(run))
                || body && lexicon.has(WordClass.JOINT_BODY, word)
                || list && lexicon.has(WordClass.JOINT_LIST, word);
    }

    private boolean hasBody(List<PhraseWord> run) {
        return run.stream().anyMatch(part -> lexicon.has(WordClass.ORGANISATION, part.lower()));
    }

    /** A name after a title, or a given name and another one. */
    private boolean isPerson(List<PhraseWord> run) {
        int first = 0;
        while (first < run.size() && lexicon.isPartOfTitle(run.get(first).lower())) {
            first++;
        }
        boolean titled = first > 0 && lexicon.isTitle(run.get(first - 1).lower());
        return first < run.size()
                && (titled
                        || first + 1 < run.size()
                                && lexicon.isGivenName(run.get(first).text()));
    }

    /** Whether a capitalised word after small words begins a name of its own. */
    boolean startsAnother(String word, boolean claimed, List<PhraseWord> joints) {
        if (joints.isEmpty() || lexicon.has(WordClass.JOINT, joints.get(0).text())) {
            return false;
        }
        String joint = joints.get(0).text();
        if (joint.equals("to")) {
            return !lexicon.has(EntityClass.PURPOSE, word);
        }
        if (joint.equals("on") && lexicon.has(WordClass.COMMON, word)) {
            return true;
        }
        boolean body = lexicon.has(WordClass.JOINT_LIST, joint) && lexicon.has(WordClass.ORGANISATION, word);
        return claimed || body || lexicon.isTitle(word);
    }

    /** Whether no name goes on with a word, even if it has a capital: a small word, a day. */
    boolean isParting(String word) {
        return lexicon.has(WordClass.PARTING, word) || lexicon.has(EntityClass.DAY, word);
    }

    /** Whether a word goes on after a possessive: {@code Workers’ Party}. */
    boolean isPossessive(String gap, PhraseWord before) {
        return POSSESSIVES.contains(gap) && lexicon.has(EntityClass.POSSESSIVE_PART, before.lower());
    }

    /** Whether a word after a family name is a given name of two syllables, the second in lower case: {@code Kim Sang-woo}. */
    boolean isSecondSyllable(String word, int hyphen, List<PhraseWord> run) {
        return hyphen > 1
                && hyphen <= LONGEST_SYLLABLE
                && word.length() - hyphen - 1 <= LONGEST_SYLLABLE
                && word.indexOf('-') == hyphen
                && run.size() > 0
                && !run.get(run.size() - 1).small()
                && !run.get(run.size() - 1).claimed()
                && !lexicon.has(EntityClass.COMPOUND_END, word.substring(hyphen + 1));
    }
}
