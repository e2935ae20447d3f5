package dossier.read.yaml;

import dossier.model.entry.QuoteEntry;
import java.util.List;

/** Reads the keys of a quote: which words of which article. */
final class QuoteReader {
    static final List<String> KEYS = List.of("article", "quote", "near", "prefix", "suffix");

    private QuoteReader() {}

    static QuoteEntry quote(YamlEntry entry) {
        entry.require("article");
        entry.require("quote");
        return new QuoteEntry(
                entry.written("article"),
                entry.written("quote"),
                entry.written("near"),
                entry.written("prefix"),
                entry.written("suffix"));
    }
}
