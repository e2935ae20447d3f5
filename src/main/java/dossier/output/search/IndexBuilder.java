package dossier.output.search;

import dossier.site.search.FindableKind;
import dossier.site.search.FindablePage;
import dossier.site.search.FindablePages;
import dossier.site.search.FindablePassage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;

/**
 * Makes the index: counts the words of each passage, adds the passage to each of them, and puts the words in order. Each core
 * has a part of the pages; the parts are joined in order, so that nothing shows how many there were.
 */
final class IndexBuilder {
    private final FindablePages pages;
    private final PassageNumbers numbers;

    IndexBuilder(FindablePages pages, PassageNumbers numbers) {
        this.pages = pages;
        this.numbers = numbers;
    }

    SearchIndex build() {
        Map<String, Postings> words = new HashMap<>();
        WordForms forms = new WordForms();
        int parts = ForkJoinPool.getCommonPoolParallelism() + 1;
        for (FindableKind kind : FindableKind.values()) {
            int count = pages.count(kind);
            List<IndexPart> made = IntStream.range(0, parts)
                    .parallel()
                    .mapToObj(part -> part(kind, count * part / parts, count * (part + 1) / parts))
                    .toList();
            made.forEach(part -> part.addTo(words, forms));
        }
        TreeMap<String, Postings> sorted = new TreeMap<>(words);
        List<SearchIndex.WordForm> all = new ArrayList<>(sorted.size());
        List<int[]> others = forms.others(List.copyOf(sorted.keySet()));
        sorted.forEach((word, postings) -> all.add(new SearchIndex.WordForm(word, postings, others.get(all.size()))));
        return new SearchIndex(all, numbers.all());
    }

    private IndexPart part(FindableKind kind, int from, int to) {
        IndexPart part = new IndexPart(kind.isName());
        for (int i = from; i < to; i++) {
            FindablePage page = pages.page(kind, i);
            int passage = numbers.first(kind, i);
            for (FindablePassage found : page.passages()) {
                part.add(passage++, found.text(), page.language());
            }
        }
        return part;
    }
}
