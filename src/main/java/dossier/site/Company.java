package dossier.site;

import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** With whom a subject is spoken of: those named most often in the paragraphs that name it, with these paragraphs. */
public final class Company {
    private static final int MOST_SUBJECTS = 15;
    private static final int MOST_PLACES = 24;

    private Company() {}

    /**
     * Another subject and the paragraphs that name both.
     *
     * @param count {@code 12 passages}
     * @param more the way to the other subject's own passages, where not all shared ones are listed, or {@link Link#NONE}
     */
    public record With(Link subject, String kind, String count, List<Link> places, Link more) {}

    static List<With> of(Subject subject, Lookup lookup) {
        List<Passage> passages = lookup.passages(subject);
        Map<Subject, Integer> counts = new HashMap<>();
        passages.forEach(passage -> others(passage, subject).forEach(other -> counts.merge(other, 1, Integer::sum)));
        Map<Subject, List<Link>> places = counts.entrySet().stream()
                .sorted(Map.Entry.<Subject, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SUBJECTS)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new ArrayList<>(), (a, b) -> a, LinkedHashMap::new));
        for (Passage passage : passages) {
            for (Subject other : others(passage, subject)) {
                List<Link> listed = places.get(other);
                if (listed != null && listed.size() < MOST_PLACES) {
                    listed.add(place(passage));
                }
            }
        }
        return places.entrySet().stream()
                .map(entry -> with(entry.getKey(), counts.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static With with(Subject other, int count, List<Link> places) {
        Link more =
                places.size() == count ? Link.NONE : new Link(other.path() + "#passages", "more among its passages");
        return new With(
                Words.link(other), other.kind().word(), Words.count(count, "passage", "passages"), places, more);
    }

    private static Set<Subject> others(Passage passage, Subject subject) {
        Set<Subject> others = new LinkedHashSet<>();
        for (Mention mention : passage.article().mentionsIn(passage.block())) {
            if (!mention.subject().equals(subject)) {
                others.add(mention.subject());
            }
        }
        return others;
    }

    private static Link place(Passage passage) {
        return new Link(
                passage.article().path() + "#" + passage.text().id(),
                passage.article().title().value() + ", " + Words.place(passage.text()));
    }
}
