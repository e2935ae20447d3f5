package dossier.link;

import dossier.language.Slug;
import dossier.model.Citation;
import dossier.model.Publisher;
import dossier.model.entry.PublisherEntry;
import dossier.model.entry.YamlText;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Publishers(List<PublisherEntry> entries, Problems problems) {
        for (PublisherEntry entry : entries) {
            Publisher publisher = new Publisher(entry.id(), entry.name(), entry.summary(), entry.url(), entry.grade());
            byId.put(entry.id(), publisher);
            byName.put(entry.id().text(), publisher);
            name(new YamlText(entry.name(), entry.at(), "name"), publisher, problems);
            entry.aliases().forEach(alias -> name(alias, publisher, problems));
        }
    }

    private void name(YamlText name, Publisher publisher, Problems problems) {
        Publisher other = byName.putIfAbsent(name.text(), publisher);
        if (other != null && !other.equals(publisher)) {
            problems.error(
                    name.at(),
                    "name-claimed-twice",
                    "\"" + name + "\" is a name of publisher " + publisher.id() + " here and of " + other.id(),
                    "leave it to one of the two");
        }
    }

    /** The publisher with an id or a name. */
    Publisher named(String name) {
        Publisher known = byName.get(name);
        return known != null ? known : byName.computeIfAbsent(name, this::added);
    }

    private Publisher added(String name) {
        return byId.computeIfAbsent(Slug.of(name), id -> new Publisher(id, name, "", "", ""));
    }

    /**
     * Who published a cited work: of the words between title and address, whatever YAML knows as a publisher, the whole
     * before its parts; else the whole as printed; else an institution that is named as author.
     */
    Optional<Publisher> of(Citation citation) {
        List<String> asPrinted = new ArrayList<>();
        if (!citation.container().isEmpty()) {
            asPrinted.add(citation.container());
        }
        List<String> parts = List.of(citation.container().split("\\. "));
        boolean institution =
                citation.authors().size() == 1 && !citation.authors().get(0).contains(",");
        if (institution) {
            asPrinted.add(citation.authors().get(0));
        }
        Stream<String> ends =
                IntStream.range(0, parts.size()).mapToObj(from -> String.join(". ", parts.subList(from, parts.size())));
        return Stream.of(ends, parts.stream(), asPrinted.stream())
                .flatMap(names -> names)
                .filter(byName::containsKey)
                .findFirst()
                .or(() -> asPrinted.stream()
                        .filter(name -> name.length() <= LONGEST_NAME)
                        .findFirst())
                .map(this::named);
    }

    List<Publisher> all() {
        return List.copyOf(byId.values());
    }
}
