package dossier.output.search;

import dossier.site.page.Output;
import dossier.site.search.FindableKind;
import dossier.site.search.FindablePage;
import dossier.site.search.FindablePages;
import dossier.site.search.FindablePassage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The texts of passages in order of their numbers, in files {@code t-0.js}, …: lists of pages, each with its path, its
 * title, what is said below it, and its passages, each with its anchor, what its place is called, and its text. A page whose
 * passages are in several files is in each of them. The words of a passage and their places are told from its text, so the
 * index does without them.
 */
final class TextShards {
    static final int FULL = 40_000;

    private final FindablePages pages;
    private final Consumer<Output> files;
    private final StringBuilder counts = new StringBuilder();
    private final List<Object> shard = new ArrayList<>();
    private List<Object> passages = new ArrayList<>();
    private int size;
    private int inShard;
    private int shards;

    TextShards(FindablePages pages, Consumer<Output> files) {
        this.pages = pages;
        this.files = files;
    }

    void write() {
        for (FindableKind kind : FindableKind.values()) {
            for (int i = 0; i < pages.count(kind); i++) {
                add(pages.page(kind, i));
            }
        }
        if (inShard > 0) {
            end();
        }
    }

    /** How many passages each file has. */
    String counts() {
        return counts.toString();
    }

    private void add(FindablePage page) {
        boolean begun = false;
        for (FindablePassage passage : page.passages()) {
            if (size >= FULL) {
                end();
                begun = false;
            }
            if (!begun) {
                begin(page);
                begun = true;
            }
            passages.add(List.of(passage.anchor(), passage.label(), passage.text()));
            size += passage.text().length()
                    + passage.anchor().length()
                    + passage.label().length();
            inShard++;
        }
    }

    private void begin(FindablePage page) {
        passages = new ArrayList<>();
        shard.add(List.of(page.path(), page.title(), page.detail(), passages));
        size += page.path().length() + page.title().length() + page.detail().length();
    }

    private void end() {
        counts.append(TextNumbers.of(inShard));
        files.accept(ShardFile.of("t-" + shards++, shard));
        shard.clear();
        size = 0;
        inShard = 0;
    }
}
