package dossier.link;

import dossier.language.Institutions;
import dossier.language.Slug;
import dossier.model.Citation;
import dossier.model.CitationField;
import dossier.model.Publisher;
import dossier.model.WorkType;
import dossier.model.entry.PublisherEntry;
import dossier.model.entry.YamlText;
import dossier.problem.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Publishers by id and by every way of writing them. One that YAML does not know becomes known by the name as printed.
 */
final class Publishers {
    private static final int LONGEST_NAME = 60;

    private final Map<Slug, Publisher> byId = new TreeMap<>();
    private final Map<String, Publisher> byName = new HashMap<>();
    /** The names and ids that YAML gives. */
    private final Set<String> declared;

    Publishers(List<PublisherEntry> entries, Problems problems) {
        for (PublisherEntry entry : entries) {
            Publisher publisher = new Publisher(entry.id(), entry.name(), entry.summary(), entry.url(), entry.grade());
            byId.put(entry.id(), publisher);
            byName.put(entry.id().text(), publisher);
            name(new YamlText(entry.name(), entry.at(), "name"), publisher, problems);
            entry.aliases().forEach(alias -> name(alias, publisher, problems));
        }
        declared = Set.copyOf(byName.keySet());
    }

    private void name(YamlText name, Publisher publisher, Problems problems) {
        Publisher other = byName.putIfAbsent(name.text(), publisher);
        if (other != null && !other.equals(publisher)) {
            problems.error(
                    name.at(),
                    "name-claimed-twice",
                    "\"" + name + "\" is a name of publisher " + publisher.id() + " here and of " + other.id(),
                    "keep it in one of the two");
        }
    }

    /** The publisher with an id or a name. */
    Publisher named(String name) {
        Publisher known = byName.get(name);
        return known != null ? known : byName.computeIfAbsent(name, this::added);
    }

    /** The name of the publisher with an id or a name that YAML gives; any other name as it is. */
    String nameOf(String name) {
        return declared.contains(name) ? byName.get(name).name() : name;
    }

    private Publisher added(String name) {
        return byId.computeIfAbsent(Slug.of(name), id -> new Publisher(id, name, "", "", ""));
    }

    /**
     * Who published a cited work: of its words, whatever YAML knows as a publisher; else the publisher that it names; else
     * the newspaper, the journal or the site that it is in; else an author that more than one sign shows to be an
     * institution. What one note says is never used for another.
     */
    Optional<Publisher> of(Citation citation) {
        String publisher = citation.field(CitationField.PUBLISHER);
        String container = citation.container();
        List<String> parts = List.of(container.split("\\. "));
        Stream<String> ends =
                IntStream.range(0, parts.size()).mapToObj(from -> String.join(". ", parts.subList(from, parts.size())));
        List<String> authors = citation.authors().size() == 1 ? citation.authors() : List.of();
        return Stream.of(Stream.of(publisher), ends, parts.stream(), authors.stream())
                .flatMap(names -> names)
                .filter(declared::contains)
                .findFirst()
                .or(() -> printed(citation, publisher, container, authors))
                .map(this::named);
    }

    private static Optional<String> printed(
            Citation citation, String publisher, String container, List<String> authors) {
        boolean thesis = citation.type() == WorkType.THESIS;
        boolean whole = citation.type() == WorkType.CHAPTER
                || citation.type() == WorkType.LEGAL_CASE
                || citation.type() == WorkType.LEGISLATION
                || citation.type() == WorkType.TREATY;
        return Stream.of(
                        Stream.of(publisher).filter(name -> !thesis),
                        Stream.of(container).filter(name -> !whole && !name.contains(". ")),
                        authors.stream().filter(Institutions::isSure))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .findFirst();
    }

    List<Publisher> all() {
        return List.copyOf(byId.values());
    }
}
