package dossier.site.view;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Passage;
import dossier.model.Subject;
import dossier.site.route.Link;
import dossier.site.route.Paths;
import dossier.site.route.Routes;
import dossier.site.svg.CoOccurrenceDiagram;
import dossier.site.svg.Neighbour;
import dossier.site.svg.SvgElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The subjects named most often in the paragraphs that name a subject, with these paragraphs; none for a subject of few.
 *
 * @param drawn the same as a picture; none of two or less
 */
public record CoOccurrence(List<With> others, Optional<SvgElement> drawn) {
    public static final CoOccurrence NONE = new CoOccurrence(List.of(), Optional.empty());

    private static final int MOST_SUBJECTS = CoOccurrenceDiagram.MOST;
    /** Of fewer passages the list says nothing that their sentences do not. */
    private static final int FEWEST_PASSAGES = 5;

    private static final int MOST_PLACES = 8;
    private static final int MOST_MENTIONS = 400;

    /**
     * Another subject and the paragraphs that name both.
     *
     * @param anchor of its place in the list
     * @param called {@code The person Ann Oduya}
     * @param count {@code 12 passages}
     * @param places the paragraphs by article, of which the first has the article's name: {@code Tolls, ¶3} and {@code ¶8}
     * @param more a link to the other subject's own passages, where not all shared ones are listed, or {@link Link#NONE}
     */
    public record With(Link subject, String anchor, String called, String count, List<List<Link>> places, Link more) {}

    public static CoOccurrence of(Subject subject, String page, SiteContext context) {
        List<Passage> passages = context.index().passages(subject);
        if (passages.size() < FEWEST_PASSAGES) {
            return NONE;
        }
        Map<Subject, Integer> counts = new HashMap<>();
        passages.forEach(passage -> others(passage, subject).forEach(other -> counts.merge(other, 1, Integer::sum)));
        List<Subject> others = mostOften(counts);
        Map<Subject, List<Passage>> places = new LinkedHashMap<>();
        others.forEach(other -> places.put(other, new ArrayList<>()));
        Map<Integer, Neighbour.Edge> edges = new TreeMap<>();
        for (Passage passage : passages) {
            List<Integer> named = new ArrayList<>();
            for (Subject other : others(passage, subject)) {
                List<Passage> listed = places.get(other);
                if (listed != null) {
                    named.add(others.indexOf(other));
                    if (listed.size() < MOST_PLACES) {
                        listed.add(passage);
                    }
                }
            }
            count(named, Paths.from(page, Routes.path(passage.article(), passage.text())), edges);
        }
        List<Neighbour> neighbours = others.stream()
                .map(other -> new Neighbour(
                        other.name(),
                        Paths.from(page, Routes.path(other)),
                        "#" + Routes.anchorOfNeighbour(other),
                        counts.get(other)))
                .toList();
        return new CoOccurrence(
                places.entrySet().stream()
                        .map(entry ->
                                with(entry.getKey(), counts.get(entry.getKey()), entry.getValue(), context.text()))
                        .toList(),
                CoOccurrenceDiagram.of(
                        subject.name(),
                        neighbours,
                        List.copyOf(edges.values()),
                        context.text().phrases()));
    }

    /** The subjects of the highest counts, as many as are listed. */
    private static List<Subject> mostOften(Map<Subject, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Subject, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SUBJECTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Counts one passage more for each two that it names; their edge leads to the first of them. */
    private static void count(List<Integer> named, String href, Map<Integer, Neighbour.Edge> edges) {
        for (int one : named) {
            for (int other : named) {
                if (one < other && other < CoOccurrenceDiagram.MOST) {
                    edges.merge(
                            one * CoOccurrenceDiagram.MOST + other,
                            new Neighbour.Edge(one, other, 1, href),
                            (a, b) -> new Neighbour.Edge(one, other, a.passages() + 1, a.href()));
                }
            }
        }
    }

    private static With with(Subject other, int count, List<Passage> places, SiteText text) {
        Link more = places.size() == count ? Link.NONE : Link.to(other, "passages", text.say("more passages"));
        return new With(
                Link.to(other),
                Routes.anchorOfNeighbour(other),
                text.say("The " + other.kind().word() + " {0}", other.name()),
                text.count(count, "{0} passage", "{0} passages"),
                byArticle(places, text),
                more);
    }

    /** The other subjects that a passage's paragraph names; none where it names hundreds, because that is a list. */
    private static Set<Subject> others(Passage passage, Subject subject) {
        List<Mention> mentions = passage.article().mentionsIn(passage.block());
        Set<Subject> others = new LinkedHashSet<>();
        if (mentions.size() <= MOST_MENTIONS) {
            mentions.stream()
                    .map(Mention::subject)
                    .filter(other -> !other.equals(subject))
                    .forEach(others::add);
        }
        return others;
    }

    private static List<List<Link>> byArticle(List<Passage> passages, SiteText text) {
        Map<Article, List<Link>> places = new LinkedHashMap<>();
        for (Passage passage : passages) {
            List<Link> before = places.computeIfAbsent(passage.article(), article -> new ArrayList<>());
            String place = text.place(passage.text());
            before.add(new Link(
                    Routes.path(passage.article(), passage.text()),
                    before.isEmpty() ? text.place(passage.article(), place) : place));
        }
        return List.copyOf(places.values());
    }
}
