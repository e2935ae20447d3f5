package dossier.site.index;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often a subject is mentioned, in which articles, in which forms, and from when to when.
 *
 * @param span the first passage of the newest article of known date and that of the oldest; none where no date is known
 */
record MentionTotals(int mentions, Set<Article> articles, Set<String> forms, List<Passage> span) {
    static final MentionTotals NONE = new MentionTotals(0, Set.of(), Set.of(), List.of());

    static MentionTotals of(List<Passage> passages) {
        int mentions = 0;
        Set<Article> articles = new HashSet<>();
        Set<String> forms = new TreeSet<>();
        List<Passage> dated = new ArrayList<>();
        for (Passage passage : passages) {
            articles.add(passage.article());
            mentions += passage.marks().size();
            for (Mention mark : passage.marks()) {
                forms.add(passage.text().text().substring(mark.start(), mark.end()));
            }
            if (passage.article().published().isKnown() && !isOfLast(dated, passage)) {
                dated.add(passage);
            }
        }
        return new MentionTotals(
                mentions,
                articles,
                forms,
                dated.isEmpty() ? List.of() : List.of(dated.get(0), dated.get(dated.size() - 1)));
    }

    private static boolean isOfLast(List<Passage> dated, Passage passage) {
        return !dated.isEmpty() && dated.get(dated.size() - 1).article().equals(passage.article());
    }
}
