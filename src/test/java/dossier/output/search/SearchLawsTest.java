package dossier.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.output.search.Searcher.Hit;
import dossier.output.search.Searcher.PageHits;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The search misses nothing that a plain look through all texts finds. */
class SearchLawsTest {
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsArabic}\\x{300}-\\x{36F}\\x{64B}-\\x{65F}0-9]+");
    private static final String UNSPACED = "[\\p{IsHan}\\p{IsMyanmar}]+";

    private final SearchCorpus corpus = new SearchCorpus(SampleSearch.pages());
    private final Searcher searcher = new Searcher(corpus);

    private Set<Integer> found(String query) {
        Set<Integer> passages = new TreeSet<>();
        for (PageHits page : searcher.search(SearchQuery.parse(query, Facets.KEYS), false)) {
            page.hits().stream().map(Hit::passage).forEach(passages::add);
        }
        return passages;
    }

    private Set<Integer> scanned(Predicate<String> wanted) {
        Set<Integer> passages = new TreeSet<>();
        for (int passage = 0; passage < corpus.numbers().all(); passage++) {
            if (wanted.test(plain(corpus.text(passage)))) {
                passages.add(passage);
            }
        }
        return passages;
    }

    /** A text as people compare texts: without case and accents. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[\\p{Mn}&&[^\\p{IsMyanmar}]]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private Set<String> allWords() {
        Set<String> all = new LinkedHashSet<>();
        for (int passage = 0; passage < corpus.numbers().all(); passage++) {
            all.addAll(words(corpus.text(passage)));
        }
        return all;
    }

    @Test
    void eachWordIsFoundWhereverItIs() {
        for (String word : allWords()) {
            Set<Integer> scanned = scanned(text -> words(text).contains(plain(word)));
            assertThat(scanned).as(word).isNotEmpty();
            assertThat(found('"' + word + '"')).as(word).isEqualTo(scanned);
            assertThat(found(word)).as(word).containsAll(scanned);
        }
    }

    @Test
    void eachPhraseIsFoundWhereItIsAndNowhereElse() {
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            String text = corpus.text(random.nextInt(corpus.numbers().all()));
            List<String> words = words(text.replaceAll(UNSPACED, " "));
            if (words.size() < 2) {
                continue;
            }
            int from = random.nextInt(words.size() - 1);
            int to = Math.min(words.size(), from + 2 + random.nextInt(4));
            String phrase = String.join(" ", words.subList(from, to));
            String spaced = " " + plain(phrase) + " ";
            assertThat(found('"' + phrase + '"'))
                    .as(phrase)
                    .isEqualTo(scanned(other -> (" " + String.join(" ", words(other)) + " ").contains(spaced)));
        }
    }

    @Test
    void eachPieceOfATextWithoutSpacesIsFound() {
        Random random = new Random(11);
        Pattern unspaced = Pattern.compile("\\p{IsHan}+");
        List<String> runs = new ArrayList<>();
        for (int passage = 0; passage < corpus.numbers().all(); passage++) {
            unspaced.matcher(corpus.text(passage))
                    .results()
                    .map(MatchResult::group)
                    .forEach(runs::add);
        }
        assertThat(runs).isNotEmpty();
        for (int i = 0; i < 300; i++) {
            String run = runs.get(random.nextInt(runs.size()));
            int from = random.nextInt(run.length());
            int to = Math.min(run.length(), from + 1 + random.nextInt(6));
            String piece = run.substring(from, to);
            assertThat(found(piece)).as(piece).isEqualTo(scanned(text -> text.contains(piece)));
        }
    }

    @Test
    void aQueryIsNeverAProblem() {
        List<String> queries = List.of(
                "x".repeat(100_000),
                "a ".repeat(50_000),
                "\"".repeat(5_000),
                "-".repeat(5_000),
                "\ud83d \udc00 \ud83d\udc00",
                "kind:",
                "kind:\"",
                "-kind:note",
                "publisher:" + "z".repeat(9_000),
                "\u202e\u2066\u200f",
                "\0\1\2",
                "' or 1=1 --");
        for (String query : queries) {
            assertThat(found(query))
                    .as(query.substring(0, Math.min(20, query.length())))
                    .isNotNull();
        }
    }
}
