package dossier.output.search;

import dossier.site.page.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The dictionary, in files {@code w-0.js}, {@code w-1.js}, …: for each form, with a space between, its spelling
 * ({@link FrontCoding}), its passages ({@link Postings}) and the distances to other forms of the word. Long lists of passages
 * are in files {@code p-0.js}, … ; in their place is {@code !} and three numbers: the file, the place in it, and how many
 * passages there are.
 */
final class WordShards {
    static final int FULL = 16_000;
    /** Characters of the longest list of passages that is in the dictionary itself. */
    static final int LONGEST_INLINE = 4_000;

    private final Consumer<Output> files;
    private final FrontCoding spelling = new FrontCoding();
    private final StringBuilder shard = new StringBuilder();
    private final StringBuilder counts = new StringBuilder();
    private final List<String> firsts = new ArrayList<>();
    private final List<String> longLists = new ArrayList<>();
    private int inShard;
    private int longSize;
    private int longShards;

    WordShards(Consumer<Output> files) {
        this.files = files;
    }

    void write(SearchIndex index) {
        String before = "";
        for (int place = 0; place < index.forms().size(); place++) {
            SearchIndex.WordForm form = index.form(place);
            if (isFull(before, form.word())) {
                endShard();
            }
            add(form, place);
            before = form.word();
        }
        if (inShard > 0) {
            endShard();
        }
        endLongLists();
    }

    /** The first form of each file, with a space between. */
    String firsts() {
        return String.join(" ", firsts);
    }

    /** How many forms each file has. */
    String counts() {
        return counts.toString();
    }

    /** A file ends where the first two letters change, if it has enough, so that few queries need two. */
    private boolean isFull(String before, String word) {
        return shard.length() >= FULL
                || shard.length() >= FULL * 3 / 4
                        && !before.regionMatches(0, word, 0, Math.min(2, Math.min(before.length(), word.length())));
    }

    private void add(SearchIndex.WordForm form, int place) {
        if (inShard++ == 0) {
            firsts.add(form.word());
        } else {
            shard.append(' ');
        }
        shard.append(spelling.next(form.word())).append(' ');
        shard.append(
                form.postings().length() > LONGEST_INLINE
                        ? longList(form.postings())
                        : form.postings().text());
        shard.append(' ');
        for (int other : form.others()) {
            shard.append(TextNumbers.ofSigned(other - place));
        }
    }

    private String longList(Postings postings) {
        if (longSize > 0 && longSize + postings.length() > FULL) {
            endLongLists();
        }
        longLists.add(postings.text());
        longSize += postings.length();
        return '!'
                + TextNumbers.of(longShards)
                + TextNumbers.of(longLists.size() - 1)
                + TextNumbers.of(postings.count());
    }

    private void endLongLists() {
        if (!longLists.isEmpty()) {
            files.accept(ShardFile.of("p-" + longShards++, longLists));
            longLists.clear();
            longSize = 0;
        }
    }

    private void endShard() {
        counts.append(TextNumbers.of(inShard));
        files.accept(ShardFile.of("w-" + (firsts.size() - 1), shard));
        shard.setLength(0);
        spelling.reset();
        inShard = 0;
    }
}
