package dossier.output.search;

import dossier.site.search.FindableKind;
import dossier.site.search.FindablePages;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Gives each passage a number: kind by kind, page by page, from 0. Pages of which passages are parts have numbers too: first
 * the articles, whose titles, texts and notes belong together, then the pages of the other kinds.
 */
final class PassageNumbers {
    /** First passage of each page of a kind, and after the last. */
    private final Map<FindableKind, int[]> starts = new EnumMap<>(FindableKind.class);

    private final Map<FindableKind, Integer> firstPages = new EnumMap<>(FindableKind.class);
    private final int all;

    PassageNumbers(FindablePages pages) {
        int next = 0;
        int page = pages.count(FindableKind.ARTICLE);
        for (FindableKind kind : FindableKind.values()) {
            int[] first = new int[pages.count(kind) + 1];
            for (int i = 0; i < pages.count(kind); i++) {
                first[i] = next;
                next += pages.page(kind, i).passages().size();
            }
            first[first.length - 1] = next;
            starts.put(kind, first);
            firstPages.put(kind, kind.isOfArticles() ? 0 : page);
            page += kind.isOfArticles() ? 0 : pages.count(kind);
        }
        all = next;
    }

    int all() {
        return all;
    }

    /** The number of the first passage of a page. */
    int first(FindableKind kind, int page) {
        return starts.get(kind)[page];
    }

    /** How many passages a page has. */
    int count(FindableKind kind, int page) {
        return starts.get(kind)[page + 1] - starts.get(kind)[page];
    }

    FindableKind kind(int passage) {
        for (FindableKind kind : FindableKind.values()) {
            int[] first = starts.get(kind);
            if (passage < first[first.length - 1]) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no passage " + passage);
    }

    /** The place of a passage's page among those of its kind. */
    int pageInKind(int passage) {
        int[] first = starts.get(kind(passage));
        int found = Arrays.binarySearch(first, passage);
        if (found < 0) {
            return -found - 2;
        }
        // Pages without passages begin where the next one does.
        while (first[found + 1] == passage) {
            found++;
        }
        return found;
    }

    /** The number of the page that a passage is part of. */
    int page(int passage) {
        return firstPages.get(kind(passage)) + pageInKind(passage);
    }

    /** The number of the first page of a kind. */
    int firstPage(FindableKind kind) {
        return firstPages.get(kind);
    }
}
