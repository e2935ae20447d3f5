package dossier.output.search;

import dossier.output.search.SearchQuery.Clause;
import dossier.site.search.FindableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the passages for each clause of a query. */
final class ClauseMatcher {
    private static final double OTHER_FORM = 0.9;
    private static final double LONGER_WORD = 0.7;
    private static final double NEAR = 0.5;
    /** Characters of a list of passages that is too long to load where rarer words are sought too. */
    private static final int HEAVY = 16_000;

    private static final double MANY = 0.3;

    private final SearchCorpus corpus;
    private final SearchIndex index;
    private final NearForms near;
    private final int firstText;

    ClauseMatcher(SearchCorpus corpus) {
        this.corpus = corpus;
        this.index = corpus.index();
        this.near = new NearForms(index);
        this.firstText = corpus.numbers().first(FindableKind.PARAGRAPH, 0);
    }

    /**
     * One for the clause; for words typed without a space that are no phrase of the dossier, one for each word.
     *
     * @param live whether its last word is still being typed
     */
    List<ClauseMatch> match(Clause clause, boolean live) {
        if (!clause.isPhrase()) {
            return List.of(word(clause, live));
        }
        ClauseMatch phrase = phrase(clause);
        if (clause.quoted() || clause.excluded() || phrase.passages() > 0) {
            return List.of(phrase);
        }
        List<ClauseMatch> words = new ArrayList<>();
        for (int i = 0; i < clause.words().size(); i++) {
            Clause one = new Clause(List.of(clause.words().get(i)), false, false);
            words.add(word(one, live && i == clause.words().size() - 1));
        }
        return words;
    }

    private ClauseMatch word(Clause clause, boolean live) {
        String word = clause.words().get(0);
        ClauseMatch match = new ClauseMatch(clause, index.passages(), firstText);
        int place = index.place(word);
        int longest = 0;
        if (SearchLetters.isCluster(word)) {
            longest = addClusters(match, word);
        } else if (place >= 0) {
            longest = add(match, place, 1);
            if (!clause.quoted() && !clause.excluded()) {
                for (int other : index.form(place).others()) {
                    longest = Math.max(longest, add(match, other, OTHER_FORM));
                }
            }
        }
        if (live) {
            longest = Math.max(longest, addLonger(match, word));
        }
        if (longest == 0 && !clause.quoted() && !clause.excluded()) {
            near.of(word).forEach(form -> add(match, form, NEAR));
        }
        rate(match, match.passages(), longest);
        return match;
    }

    /** The spellings under which a word that is not being typed any more is found. */
    Set<String> forms(String word) {
        Set<String> forms = new HashSet<>();
        int place = index.place(word);
        if (place >= 0) {
            forms.add(word);
            for (int other : index.form(place).others()) {
                forms.add(index.form(other).word());
            }
        } else {
            near.of(word).forEach(form -> forms.add(index.form(form).word()));
        }
        return forms;
    }

    private void rate(ClauseMatch match, int passages, int longest) {
        match.rate(
                WordWeight.rarity(passages, index.passages()), longest > HEAVY && passages > MANY * index.passages());
    }

    /** @return how long the list of passages is */
    private int add(ClauseMatch match, int place, double factor) {
        Postings postings = index.form(place).postings();
        postings.each((passage, level) -> match.add(passage, level, factor));
        return postings.length();
    }

    private int addClusters(ClauseMatch match, String cluster) {
        int longest = 0;
        for (int place = index.from(cluster); index.begins(place, cluster); place++) {
            if (SearchLetters.endOfCluster(index.form(place).word(), 0) == cluster.length()) {
                longest = Math.max(longest, add(match, place, 1));
            }
        }
        return longest;
    }

    private int addLonger(ClauseMatch match, String start) {
        int longest = 0;
        for (int place = index.from(start); index.begins(place, start); place++) {
            longest = Math.max(longest, add(match, place, LONGER_WORD));
        }
        return longest;
    }

    /** The passages that have all words of a phrase, then those of them whose texts have it. */
    private ClauseMatch phrase(Clause clause) {
        ClauseMatch match = new ClauseMatch(clause, index.passages(), firstText);
        int[] words = new int[index.passages()];
        int[] levels = new int[index.passages()];
        double rarest = 0;
        List<ClauseMatch> all =
                clause.words().stream().distinct().map(this::exact).toList();
        for (ClauseMatch word : all) {
            rarest = Math.max(rarest, word.rarity());
            for (int passage = 0; passage < words.length; passage++) {
                if (word.has(passage)) {
                    int level = word.level(passage);
                    levels[passage] = words[passage]++ == 0 ? level : Math.min(levels[passage], level);
                }
            }
        }
        for (int passage = 0; passage < words.length; passage++) {
            if (words[passage] == all.size() && PhrasePlaces.isIn(corpus.text(passage), clause.words())) {
                match.add(passage, levels[passage], 1);
            }
        }
        match.rate(rarest, false);
        return match;
    }

    private ClauseMatch exact(String word) {
        return word(new Clause(List.of(word), true, false), false);
    }
}
