package dossier.lookup;

import dossier.model.Mention;
import dossier.model.Passage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How often a subject is mentioned, and in which forms. */
record Totals(int mentions, Set<String> forms) {
    static final Totals NONE = new Totals(0, Set.of());

    static Totals of(List<Passage> passages) {
        int mentions = 0;
        Set<String> forms = new TreeSet<>();
        for (Passage passage : passages) {
            mentions += passage.marks().size();
            for (Mention mark : passage.marks()) {
                forms.add(passage.text().text().substring(mark.start(), mark.end()));
            }
        }
        return new Totals(mentions, forms);
    }
}
