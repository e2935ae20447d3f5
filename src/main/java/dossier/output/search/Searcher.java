package dossier.output.search;

import dossier.output.search.SearchQuery.Clause;
import dossier.site.search.FindableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds passages, and puts the best first.
 *
 * <ol>
 *   <li>Names that are just the words that are sought, and names of subjects of which they are half or more, the shortest
 *       first; then passages with all of the words, then articles that have all of
 *       them in different passages, then passages with some.
 *   <li>Among these, by score: the sum over the words of how rare each is times its weight in the passage (BM25), times the
 *       square of the share of what is sought that the passage has, times what its kind counts.
 *   <li>Then by number, which is by kind and place.
 * </ol>
 *
 * A form counts in full as it is typed, other forms of the word nine tenths, a longer word that begins with what is being
 * typed seven tenths, and what may be meant where nothing else is there ({@link NearForms}) half. A phrase in quotation marks must be
 * there. Results are grouped by page.
 */
final class Searcher {
    private static final Map<FindableKind, Double> KINDS = Map.of(
            FindableKind.CLAIM, 0.8,
            FindableKind.SUBJECT, 0.8,
            FindableKind.ARTICLE, 0.8,
            FindableKind.PARAGRAPH, 1.0,
            FindableKind.NOTE, 0.7,
            FindableKind.SOURCE, 0.6,
            FindableKind.AUTHORS, 0.7);

    /** How much of what is sought a passage, or its page, has; the best first. */
    enum Tier {
        WHOLE_NAME,
        ALL_WORDS,
        ALL_IN_ARTICLE,
        SOME_WORDS
    }

    /** A passage that was found. */
    record Hit(int passage, Tier tier, double score) {
        static final Comparator<Hit> ORDER = Comparator.comparing(Hit::tier)
                .thenComparing(Comparator.comparingDouble(Hit::score).reversed())
                .thenComparingInt(Hit::passage);
    }

    /**
     * The passages found on one page, best first.
     *
     * @param page its number
     */
    record PageHits(int page, List<Hit> hits) {
        Hit best() {
            return hits.get(0);
        }
    }

    private final SearchCorpus corpus;
    private final ClauseMatcher matcher;

    Searcher(SearchCorpus corpus) {
        this.corpus = corpus;
        this.matcher = new ClauseMatcher(corpus);
    }

    ClauseMatcher matcher() {
        return matcher;
    }

    /** @param live whether the last word is still being typed */
    List<PageHits> search(SearchQuery query, boolean live) {
        List<ClauseMatch> matches = new ArrayList<>();
        List<Clause> clauses = query.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            matches.addAll(matcher.match(clauses.get(i), live && i == clauses.size() - 1));
        }
        boolean[] allowed = allowed(query, matches);
        List<ClauseMatch> sought =
                withoutHeavy(matches.stream().filter(match -> !match.excluded()).toList());
        return sought.isEmpty() ? listed(allowed, query) : ranked(sought, allowed, query.size());
    }

    /** The passages that facets, excluded words and quoted phrases leave. */
    private boolean[] allowed(SearchQuery query, List<ClauseMatch> matches) {
        boolean[] allowed = corpus.facets().allowed(query.facets());
        for (ClauseMatch match : matches) {
            if (match.excluded() || match.mandatory()) {
                for (int passage = 0; passage < allowed.length; passage++) {
                    allowed[passage] &= match.has(passage) != match.excluded();
                }
            }
        }
        return allowed;
    }

    private List<ClauseMatch> withoutHeavy(List<ClauseMatch> matches) {
        List<ClauseMatch> light =
                matches.stream().filter(match -> !match.heavy()).toList();
        return light.isEmpty() ? matches : light;
    }

    /** All that facets leave, where no word is sought; nothing where there is no facet either. */
    private List<PageHits> listed(boolean[] allowed, SearchQuery query) {
        Map<Integer, List<Hit>> byPage = new TreeMap<>();
        for (int passage = 0; passage < allowed.length && !query.facets().isEmpty(); passage++) {
            if (allowed[passage]) {
                byPage.computeIfAbsent(corpus.numbers().page(passage), page -> new ArrayList<>())
                        .add(new Hit(passage, Tier.ALL_WORDS, 0));
            }
        }
        return sorted(byPage);
    }

    private List<PageHits> ranked(List<ClauseMatch> sought, boolean[] allowed, int words) {
        double all = 0;
        for (ClauseMatch match : sought) {
            all += match.rarity();
        }
        Map<Integer, List<Hit>> byPage = new TreeMap<>();
        Map<Integer, Integer> clausesOfPages = new TreeMap<>();
        for (int passage = 0; passage < allowed.length; passage++) {
            int clauses = allowed[passage] ? clauses(sought, passage) : 0;
            if (clauses != 0) {
                int page = corpus.numbers().page(passage);
                byPage.computeIfAbsent(page, p -> new ArrayList<>()).add(hit(sought, passage, all, words));
                clausesOfPages.merge(page, clauses, (one, other) -> one | other);
            }
        }
        int every = (1 << sought.size()) - 1;
        byPage.forEach((page, hits) -> {
            if (clausesOfPages.get(page) == every) {
                hits.replaceAll(hit ->
                        hit.tier() == Tier.SOME_WORDS ? new Hit(hit.passage(), Tier.ALL_IN_ARTICLE, hit.score()) : hit);
            }
        });
        return sorted(byPage);
    }

    private static int clauses(List<ClauseMatch> sought, int passage) {
        int clauses = 0;
        for (int i = 0; i < sought.size(); i++) {
            clauses |= sought.get(i).has(passage) ? 1 << i : 0;
        }
        return clauses;
    }

    private Hit hit(List<ClauseMatch> sought, int passage, double all, int words) {
        double score = 0;
        double had = 0;
        boolean complete = true;
        for (ClauseMatch match : sought) {
            score += match.rarity() * match.weight(passage);
            had += match.has(passage) ? match.rarity() : 0;
            complete &= match.has(passage);
        }
        FindableKind kind = corpus.numbers().kind(passage);
        int level = sought.get(0).level(passage);
        boolean whole = complete && kind.isName() && WordWeight.isName(words, level, kind == FindableKind.SUBJECT);
        double share = had / all;
        Tier tier = whole ? Tier.WHOLE_NAME : complete ? Tier.ALL_WORDS : Tier.SOME_WORDS;
        return new Hit(passage, tier, score * (whole ? WordWeight.value(level) : share * share) * KINDS.get(kind));
    }

    private static List<PageHits> sorted(Map<Integer, List<Hit>> byPage) {
        List<PageHits> pages = new ArrayList<>();
        byPage.forEach((page, hits) ->
                pages.add(new PageHits(page, hits.stream().sorted(Hit.ORDER).toList())));
        pages.sort(Comparator.comparing(PageHits::best, Hit.ORDER));
        return pages;
    }
}
