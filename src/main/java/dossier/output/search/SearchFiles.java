package dossier.output.search;

import dossier.file.Json;
import dossier.output.publish.Staging;
import dossier.site.search.FindableKind;
import dossier.site.search.FindablePages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the files that the page of the search loads. */
public final class SearchFiles {
    /** How the files are written; a script that knows another number asks nothing of them. */
    private static final int FORMAT = 1;

    private SearchFiles() {}

    public static void write(FindablePages pages, Staging staging) {
        PassageNumbers numbers = new PassageNumbers(pages);
        TextShards texts = new TextShards(pages, staging::write);
        WordShards words = new WordShards(staging::write);
        SpellingShards spellings = new SpellingShards(staging::write);
        Stream.<Runnable>of(texts::write, () -> {
                    SearchIndex index = new IndexBuilder(pages, numbers).build();
                    words.write(index);
                    spellings.write(index);
                })
                .parallel()
                .forEach(Runnable::run);
        staging.write(FacetShard.of(new Facets(pages, numbers)));
        staging.write(ShardFile.of(
                "root",
                Json.object(
                        "format", FORMAT,
                        "kinds", kinds(pages, numbers),
                        "words", words.firsts(),
                        "forms", words.counts(),
                        "endings", spellings.firsts(),
                        "texts", texts.counts())));
    }

    /** For each kind its word, how many pages it has, and how many passages each has; nothing where each has one. */
    private static List<Object> kinds(FindablePages pages, PassageNumbers numbers) {
        List<Object> kinds = new ArrayList<>();
        for (FindableKind kind : FindableKind.values()) {
            StringBuilder counts = new StringBuilder();
            boolean ones = true;
            for (int i = 0; i < pages.count(kind); i++) {
                counts.append(TextNumbers.of(numbers.count(kind, i)));
                ones &= numbers.count(kind, i) == 1;
            }
            kinds.add(List.of(kind.word(), pages.count(kind), ones ? "" : counts.toString()));
        }
        return kinds;
    }
}
