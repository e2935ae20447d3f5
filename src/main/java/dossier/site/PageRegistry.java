package dossier.site;

import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.site.page.Page;
import dossier.site.route.Link;
import dossier.site.route.Part;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Pages under their paths; two that want one path are a problem naming both, and the first stays. */
final class PageRegistry {
    private final SortedMap<String, Page> byPath = new TreeMap<>();
    private final Problems problems;

    /** Takes a thing with links to the one before and the one after it, {@link Link#NONE} at the ends. */
    interface Between<T> {
        void take(T thing, Link previous, Link next);
    }

    PageRegistry(Problems problems) {
        this.problems = problems;
    }

    void add(Page page) {
        Page other = byPath.putIfAbsent(page.path(), page);
        if (other != null) {
            problems.error(
                    Location.file(page.path()),
                    "path-collision",
                    "two pages want this path: \"" + other.title() + "\" and \"" + page.title() + "\"",
                    "give one of them another id");
        }
    }

    /** In order of their paths. */
    List<Page> all() {
        return List.copyOf(byPath.values());
    }

    /** Takes each of a list between its neighbours. */
    static <T> void inOrder(List<T> things, Function<T, Link> link, Between<T> taker) {
        for (int i = 0; i < things.size(); i++) {
            taker.take(
                    things.get(i),
                    i == 0 ? Link.NONE : link.apply(things.get(i - 1)),
                    i == things.size() - 1 ? Link.NONE : link.apply(things.get(i + 1)));
        }
    }

    /** Takes the parts of a list that needs several pages, each with its things; an empty list has one part. */
    static <T> void inParts(String base, List<T> things, int perPage, BiConsumer<Part, List<T>> taker) {
        Part.of(base, things.size(), perPage).forEach(part -> taker.accept(part, part.slice(things, perPage)));
    }
}
