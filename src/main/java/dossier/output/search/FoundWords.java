package dossier.output.search;

import dossier.output.search.SearchQuery.Clause;
import dossier.output.search.SearchWords.SearchWord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where in a text the words of a query are. */
final class FoundWords {
    private final List<List<String>> phrases = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> clusters = new HashSet<>();

    FoundWords(SearchQuery query, ClauseMatcher matcher) {
        for (Clause clause : query.clauses()) {
            if (!clause.excluded()) {
                add(clause, matcher);
            }
        }
    }

    private void add(Clause clause, ClauseMatcher matcher) {
        if (clause.isPhrase()) {
            phrases.add(clause.words());
        }
        if (!clause.isPhrase() || !clause.quoted()) {
            clause.words().forEach(word -> {
                words.addAll(matcher.forms(word));
                if (SearchLetters.isCluster(word)) {
                    clusters.add(word);
                }
            });
        }
    }

    /** The text cut where what is sought begins and ends: what is before it, what is sought, what is between, and so on. */
    List<String> pieces(String text) {
        BitSet found = places(text);
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = Math.min(text.length(), found.nextSetBit(at) < 0 ? text.length() : found.nextSetBit(at));
            int end = Math.min(text.length(), found.nextClearBit(start));
            pieces.add(text.substring(at, start));
            if (start < end) {
                pieces.add(text.substring(start, end));
            }
            at = end;
        }
        return pieces;
    }

    private BitSet places(String text) {
        BitSet found = new BitSet();
        List<SearchWord> all = SearchWords.of(text);
        for (int i = 0; i < all.size(); i++) {
            SearchWord word = all.get(i);
            if (words.contains(word.word())) {
                found.set(word.start(), word.end());
            }
            int first = SearchLetters.isUnspaced(word.word().codePointAt(0))
                    ? SearchLetters.endOfCluster(word.word(), 0)
                    : 0;
            if (first > 0 && clusters.contains(word.word().substring(0, first))) {
                found.set(word.start(), SearchLetters.endOfCluster(text, word.start()));
            }
            for (List<String> phrase : phrases) {
                if (PhrasePlaces.isAt(all, i, phrase)) {
                    found.set(word.start(), end(text, all.get(i + phrase.size() - 1), phrase));
                }
            }
        }
        return found;
    }

    private static int end(String text, SearchWord last, List<String> phrase) {
        return SearchLetters.isCluster(phrase.get(phrase.size() - 1))
                ? SearchLetters.endOfCluster(text, last.start())
                : last.end();
    }
}
