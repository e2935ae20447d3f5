package dossier.output.search;

import dossier.site.search.FindableKind;
import dossier.site.search.FindablePage;
import dossier.site.search.FindablePages;
import dossier.site.search.FindablePassage;

/** What a searcher searches: the passages of a dossier with their index. Not for several threads. */
final class SearchCorpus {
    private final FindablePages pages;
    private final PassageNumbers numbers;
    private final Facets facets;
    private final SearchIndex index;
    private FindableKind lastKind = FindableKind.CLAIM;
    private int lastPage = -1;
    private FindablePage last;

    SearchCorpus(FindablePages pages) {
        this.pages = pages;
        this.numbers = new PassageNumbers(pages);
        this.facets = new Facets(pages, numbers);
        this.index = new IndexBuilder(pages, numbers).build();
    }

    PassageNumbers numbers() {
        return numbers;
    }

    Facets facets() {
        return facets;
    }

    SearchIndex index() {
        return index;
    }

    /** The page that a passage is part of; the last one is kept, since its passages are often asked for one after another. */
    FindablePage page(int passage) {
        FindableKind kind = numbers.kind(passage);
        int page = numbers.pageInKind(passage);
        if (page != lastPage || kind != lastKind) {
            last = pages.page(kind, page);
            lastKind = kind;
            lastPage = page;
        }
        return last;
    }

    FindablePassage passage(int number) {
        int first = numbers.first(numbers.kind(number), numbers.pageInKind(number));
        return page(number).passages().get(number - first);
    }

    String text(int passage) {
        return passage(passage).text();
    }
}
