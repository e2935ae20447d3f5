package dossier.output.search;

import dossier.output.search.SearchWords.SearchWord;
import java.util.ArrayList;
import java.util.List;

/** The words of what somebody typed without a space, or between quotation marks. */
final class QueryWords {
    private static final String APOSTROPHES = "'’ʼ";

    private QueryWords() {}

    static List<String> of(String typed, boolean quoted) {
        List<SearchWord> words = new ArrayList<>(SearchWords.of(typed));
        dropLastCluster(words);
        if (!quoted && words.size() > 1) {
            List<SearchWord> whole =
                    words.stream().filter(word -> !isElided(typed, word)).toList();
            words = whole.isEmpty() ? words : whole;
        }
        return words.stream().map(SearchWord::word).toList();
    }

    /** In a text, the last cluster of a run goes on with what follows: it is sought as the second of its pair. */
    private static void dropLastCluster(List<SearchWord> words) {
        int last = words.size() - 1;
        if (last > 0 && words.get(last - 1).end() == words.get(last).end()) {
            words.remove(last);
        }
    }

    /** The one letter beside an apostrophe in {@code Russia’s} and {@code l’armée} adds nothing to the word. */
    private static boolean isElided(String typed, SearchWord word) {
        return word.end() - word.start() == 1
                && Character.isLetter(typed.charAt(word.start()))
                && (word.start() > 0 && isApostrophe(typed, word.start() - 1)
                        || word.end() < typed.length() && isApostrophe(typed, word.end()));
    }

    private static boolean isApostrophe(String typed, int at) {
        return APOSTROPHES.indexOf(typed.charAt(at)) >= 0;
    }
}
