package dossier.output.search;

import dossier.site.page.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Forms by their ends, in files {@code s-0.js}, …: each written backwards, in order, front-coded, with a space between. One
 * typo leaves the first or the last letters of a word whole; those with the right first letters are in the dictionary, those
 * with the right last ones here.
 */
final class SpellingShards {
    private final Consumer<Output> files;
    private final List<String> firsts = new ArrayList<>();

    SpellingShards(Consumer<Output> files) {
        this.files = files;
    }

    void write(SearchIndex index) {
        List<String> backwards = index.forms().stream()
                .map(SearchIndex.WordForm::word)
                .filter(Typos::canBeMeant)
                .map(word -> new StringBuilder(word).reverse().toString())
                .sorted()
                .toList();
        FrontCoding spelling = new FrontCoding();
        StringBuilder shard = new StringBuilder();
        for (String word : backwards) {
            if (shard.length() >= WordShards.FULL) {
                end(shard);
                spelling.reset();
            }
            if (shard.isEmpty()) {
                firsts.add(word);
            } else {
                shard.append(' ');
            }
            shard.append(spelling.next(word));
        }
        if (!shard.isEmpty()) {
            end(shard);
        }
    }

    private void end(StringBuilder shard) {
        files.accept(ShardFile.of("s-" + (firsts.size() - 1), shard));
        shard.setLength(0);
    }

    /** The first word of each file, backwards, with a space between. */
    String firsts() {
        return String.join(" ", firsts);
    }
}
