package dossier.output.search;

import dossier.output.search.SearchWords.SearchWord;
import java.util.List;

/** Where the words of a phrase are next to each other in a text. */
final class PhrasePlaces {
    private PhrasePlaces() {}

    static boolean isIn(String text, List<String> phrase) {
        List<SearchWord> words = SearchWords.of(text);
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            if (isAt(words, at, phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from one on are those of a phrase. */
    static boolean isAt(List<SearchWord> words, int at, List<String> phrase) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!isSame(words.get(at + i).word(), phrase.get(i), i == phrase.size() - 1)) {
                return false;
            }
        }
        return true;
    }

    /** One cluster at the end of a phrase may go on in the text. */
    private static boolean isSame(String word, String sought, boolean last) {
        return word.equals(sought)
                || last
                        && word.startsWith(sought)
                        && SearchLetters.isCluster(sought)
                        && SearchLetters.endOfCluster(word, 0) == sought.length();
    }
}
