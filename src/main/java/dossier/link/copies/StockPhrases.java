package dossier.link.copies;

import dossier.language.Table;
import dossier.link.copies.DistinctiveWord.WordKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Phrases that newspapers share without copying: {@code on condition of anonymity}. */
final class StockPhrases {
    private final Map<Integer, List<List<Integer>>> byFirst;

    StockPhrases(SpellingNumbers spellings) {
        this.byFirst = Table.rows("link/copies/news.tsv", 2).stream()
                .filter(row -> row.get(0).equals("stock"))
                .map(row ->
                        Stream.of(row.get(1).split(" ")).map(spellings::number).toList())
                .collect(Collectors.groupingBy(phrase -> phrase.get(0)));
    }

    /** Marks the words of such phrases. */
    void mark(List<DistinctiveWord> words) {
        for (int i = 0; i < words.size(); i++) {
            for (List<Integer> phrase : byFirst.getOrDefault(words.get(i).number(), List.of())) {
                if (isAt(phrase, words, i)) {
                    words.subList(i, i + phrase.size()).replaceAll(word -> word.as(WordKind.STOCK));
                }
            }
        }
    }

    private static boolean isAt(List<Integer> phrase, List<DistinctiveWord> words, int at) {
        return at + phrase.size() <= words.size()
                && words.subList(at, at + phrase.size()).stream()
                        .map(DistinctiveWord::number)
                        .toList()
                        .equals(phrase);
    }
}
