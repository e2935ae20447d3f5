package dossier.link.copies;

import dossier.language.Table;
import dossier.link.copies.DistinctiveWord.WordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that newspapers share without copying: {@code on condition of anonymity}. */
final class StockPhrases {
    private final Map<Integer, List<List<Integer>>> byFirst = new HashMap<>();

    StockPhrases(SpellingNumbers spellings) {
        for (List<String> row : Table.rows("link/copies/news.tsv", 2)) {
            if (row.get(0).equals("stock")) {
                List<Integer> phrase = List.of(row.get(1).split(" ")).stream()
                        .map(spellings::number)
                        .toList();
                byFirst.computeIfAbsent(phrase.get(0), first -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /** Marks the words of such phrases. */
    void mark(List<DistinctiveWord> words) {
        for (int i = 0; i < words.size(); i++) {
            for (List<Integer> phrase : byFirst.getOrDefault(words.get(i).number(), List.of())) {
                if (stands(phrase, words, i)) {
                    words.subList(i, i + phrase.size()).replaceAll(word -> word.as(WordKind.STOCK));
                }
            }
        }
    }

    private static boolean stands(List<Integer> phrase, List<DistinctiveWord> words, int at) {
        return at + phrase.size() <= words.size()
                && words.subList(at, at + phrase.size()).stream()
                        .map(DistinctiveWord::number)
                        .toList()
                        .equals(phrase);
    }
}
