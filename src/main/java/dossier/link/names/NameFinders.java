package dossier.link.names;

import dossier.model.Subject;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A finder for each language that articles are in, made when the first of them is read: countries have names in some
 * languages that are other words in others ({@code Island} is Iceland in German). Serves many threads.
 */
public final class NameFinders {
    private final Map<String, NameFinder> byLanguage = new ConcurrentHashMap<>();
    private final Function<String, Collection<Subject>> subjects;

    /** @param subjects all of them, with the names that they have in a language; in an empty one, those they have in any */
    public NameFinders(Function<String, Collection<Subject>> subjects) {
        this.subjects = subjects;
    }

    /** The finder for articles in a language. */
    public NameFinder in(String language) {
        return byLanguage.computeIfAbsent(Gazetteer.known(language), l -> new NameFinder(subjects.apply(l)));
    }
}
