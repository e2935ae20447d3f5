package dossier.output.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts into the words that the search knows. A word is a run of letters, marks and digits in lower case without
 * accents: {@code Russia’s Łódź} is {@code russia}, {@code s}, {@code lodz}. Scripts that put no spaces between words are
 * cut into clusters, and every two neighbours are a word, as is the last cluster of a run: {@code 军事基地} is {@code 军事},
 * {@code 事基}, {@code 基地}, {@code 地}.
 *
 * <p>{@code search.js} does the same on the page; {@code src/test/resources/search/words.tsv} holds the two together.
 */
final class SearchWords {
    /**
     * A word of a text.
     *
     * @param word as the index has it
     * @param start of the characters that it was read from
     * @param end after them; the second cluster of a pair belongs to the next word too
     */
    record SearchWord(String word, int start, int end) {}

    /** Takes the places of words, which {@link #fold} makes into words. */
    interface WordPlaces {
        void word(int start, int end);
    }

    private SearchWords() {}

    /** The words of a text, in order. */
    static List<SearchWord> of(String text) {
        List<SearchWord> words = new ArrayList<>();
        places(text, (start, end) -> {
            for (String word : fold(text.substring(start, end))) {
                words.add(new SearchWord(word, start, end));
            }
        });
        return words;
    }

    /** The words at a place: mostly one; none where it has only characters that are left out. */
    static List<String> fold(String printed) {
        return LetterFolding.words(printed);
    }

    /** Tells the places of all words, in order. */
    static void places(String text, WordPlaces places) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!SearchLetters.isInWord(c)) {
                at += Character.charCount(c);
            } else if (SearchLetters.isUnspaced(c)) {
                at = pairs(text, at, places);
            } else {
                int end = endOfWord(text, at);
                places.word(at, end);
                at = end;
            }
        }
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!SearchLetters.isInWord(c) || SearchLetters.isUnspaced(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Tells every two neighbours among the clusters of a run, then the last one alone. */
    private static int pairs(String text, int start, WordPlaces places) {
        int first = start;
        int second = SearchLetters.endOfCluster(text, start);
        while (second < text.length() && SearchLetters.isUnspaced(text.codePointAt(second))) {
            int end = SearchLetters.endOfCluster(text, second);
            places.word(first, end);
            first = second;
            second = end;
        }
        places.word(first, second);
        return second;
    }
}
