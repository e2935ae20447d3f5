package dossier.link.unknown;

import dossier.link.names.AdjacentWords;
import dossier.link.names.NameLexicon;
import dossier.link.names.WordClass;
import java.util.Set;

/** Reads the signs around a phrase in its text: {@code said Ana Costa}, {@code Ana Costa, an analyst}, {@code in Alba}. */
final class ContextReader {
    /** How many words after a comma may lead to what a person is. */
    private static final int WORDS_TO_ROLE = 6;

    private final NameLexicon lexicon;
    private final String text;
    private final Set<Integer> countries;

    /** @param countries where a country's name begins in the text */
    ContextReader(NameLexicon lexicon, String text, Set<Integer> countries) {
        this.lexicon = lexicon;
        this.text = text;
        this.countries = countries;
    }

    PhraseContext of(CapitalPhrase phrase) {
        String before = wordBefore(phrase.start());
        String after = wordAfter(phrase.end() + 1);
        boolean spoken = lexicon.has(WordClass.SPEECH, before)
                || text.startsWith(" ", phrase.end()) && lexicon.has(WordClass.SPEECH, after);
        boolean role = lexicon.has(WordClass.ROLE, before) || !phrase.isSingle() && isFollowedByRole(phrase.end());
        boolean place = lexicon.has(WordClass.BEFORE_PLACE, before)
                || text.startsWith(", ", phrase.end()) && countries.contains(phrase.end() + 2);
        return new PhraseContext(
                spoken, role, place, lexicon.has(WordClass.TOWARD_PLACE, before), before.equals("the"));
    }

    /** The word right before a place, in lower case; empty where anything but a space separates them. */
    private String wordBefore(int place) {
        int end = place - 1;
        return text.startsWith(" ", end) ? NameLexicon.lower(text.substring(AdjacentWords.start(text, end), end)) : "";
    }

    private String wordAfter(int place) {
        return place < text.length() ? NameLexicon.lower(text.substring(place, AdjacentWords.end(text, place))) : "";
    }

    /** Whether a person's role comes after a comma, before the next sign. */
    private boolean isFollowedByRole(int end) {
        int at = end + 2;
        if (!text.startsWith(", ", end)) {
            return false;
        }
        for (int i = 0; i < WORDS_TO_ROLE; i++) {
            String word = wordAfter(at);
            if (lexicon.has(WordClass.ROLE, word) || lexicon.has(WordClass.ROLE_AFTER, word)) {
                return true;
            }
            at += word.length();
            if (word.isEmpty() || at >= text.length() || text.charAt(at) != ' ') {
                return false;
            }
            at++;
        }
        return false;
    }
}
