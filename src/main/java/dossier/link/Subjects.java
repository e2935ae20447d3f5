package dossier.link;

import dossier.language.Slug;
import dossier.link.names.Gazetteer;
import dossier.model.Subject;
import dossier.model.entry.SubjectEntry;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import dossier.problem.Location;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All subjects that the dossier can speak of: the gazetteer's countries with what YAML adds to them, and the topics,
 * people, organisations and places of YAML. Filled in one thread, then read by many.
 */
final class Subjects {
    /** The path of a subject's own name, as against an alias. */
    private static final String NAME = "name";

    private final Gazetteer gazetteer;
    private final Map<String, Subject> byKey = new TreeMap<>();
    /** The ids that YAML may refer to, made once for all references that are unknown. */
    private final Map<SubjectKind, Set<String>> ids = new EnumMap<>(SubjectKind.class);

    private final Set<Subject> described = new LinkedHashSet<>();
    private final Map<String, Subject> people = new HashMap<>();
    private final Set<String> claimed;
    private final Problems problems;

    Subjects(Gazetteer gazetteer, List<SubjectEntry> entries, Problems problems) {
        this.gazetteer = gazetteer;
        this.problems = problems;
        gazetteer.countries().forEach(country -> byKey.put(country.key(), country));
        Map<String, ClaimedName> claims = new HashMap<>();
        entries.forEach(entry -> subject(entry).ifPresent(subject -> {
            describe(subject, entry);
            claim(entry, subject, claims);
        }));
        takeFromGazetteer(claims);
        claimed = Set.copyOf(claims.keySet());
    }

    /** Who says in YAML that a name is theirs, and where. */
    private record ClaimedName(Subject subject, YamlText name) {
        private Location at() {
            return name.at();
        }

        private boolean isAlias() {
            return !name.path().equals(NAME);
        }
    }

    private Optional<Subject> subject(SubjectEntry entry) {
        if (entry.kind() != SubjectKind.COUNTRY) {
            return Optional.of(subject(entry, new Slug(entry.id().text()), "", entry.name(), names(entry)));
        }
        return country(entry.id())
                .map(known -> known.withMoreNames(texts(entry.aliases())))
                .map(known -> subject(entry, known.id(), known.code(), known.name(), known.names()));
    }

    private Subject subject(SubjectEntry entry, Slug id, String code, String name, List<String> names) {
        String country = entry.country().isEmpty()
                ? ""
                : country(entry.country()).map(known -> known.id().text()).orElse("");
        return new Subject(
                entry.kind(),
                id,
                code,
                name,
                entry.summary(),
                names,
                texts(entry.standsFor()),
                country,
                texts(entry.near()),
                texts(entry.notIn()),
                entry.at());
    }

    /** A topic is spoken of in any case, so its name counts in lower case. */
    private static List<String> names(SubjectEntry entry) {
        List<String> names = new ArrayList<>();
        names.add(entry.kind() == SubjectKind.TOPIC ? entry.name().toLowerCase(Locale.ROOT) : entry.name());
        names.addAll(texts(entry.aliases()));
        return names;
    }

    private static List<String> texts(List<YamlText> written) {
        return written.stream().map(YamlText::text).toList();
    }

    private void describe(Subject subject, SubjectEntry entry) {
        Subject before = put(subject);
        if (subject.kind() == SubjectKind.PERSON) {
            subject.names().forEach(name -> people.putIfAbsent(name, subject));
        }
        if (!described.add(subject)) {
            problems.error(
                    entry.at(),
                    "id-collision",
                    "\"" + entry.id() + "\" is " + subject.name() + ", which " + before.at() + " describes already",
                    "merge the two entries");
        }
    }

    private Subject put(Subject subject) {
        ids.computeIfAbsent(subject.kind(), kind -> new HashSet<>())
                .add(subject.id().text());
        return byKey.put(subject.key(), subject);
    }

    /** One name must not stand for two subjects, or a link would be a guess. */
    private void claim(SubjectEntry entry, Subject subject, Map<String, ClaimedName> claims) {
        List<YamlText> aliases = new ArrayList<>();
        if (entry.kind() != SubjectKind.COUNTRY) {
            aliases.add(new YamlText(names(entry).get(0), entry.at(), NAME));
        }
        aliases.addAll(entry.aliases());
        for (YamlText alias : aliases) {
            ClaimedName other = claims.putIfAbsent(alias.text(), new ClaimedName(subject, alias));
            if (other != null && !other.subject().equals(subject)) {
                problems.error(
                        alias.at(),
                        "name-claimed-twice",
                        "\"" + alias + "\" is a name of " + subject.key() + " here and of "
                                + other.subject().key() + " at " + other.at(),
                        "keep it in one of the two, or give each a longer name");
            }
        }
    }

    /** Where YAML gives a country's built-in name to something else, YAML is right. */
    private void takeFromGazetteer(Map<String, ClaimedName> claims) {
        for (Subject country : List.copyOf(byKey.values())) {
            List<String> kept = country.names().stream()
                    .filter(name -> !claims.containsKey(name)
                            || claims.get(name).subject().equals(country))
                    .toList();
            if (country.kind() == SubjectKind.COUNTRY
                    && kept.size() < country.names().size()) {
                byKey.put(country.key(), country.withNames(kept));
                country.names().stream()
                        .filter(name -> !kept.contains(name) && claims.get(name).isAlias())
                        .forEach(name -> reportTaken(claims.get(name), country));
            }
        }
    }

    /** An alias may be a slip; the name of the subject itself, as of a state called Georgia, hardly is. */
    private void reportTaken(ClaimedName taken, Subject country) {
        problems.warning(
                taken.at(),
                "alias-of-a-country",
                "\"" + taken.name() + "\" is a name of " + country.key() + ", and now means "
                        + taken.subject().key() + " wherever articles have it",
                "remove the alias, or give a longer name that the country does not have");
    }

    private Optional<Subject> country(YamlText ref) {
        Optional<Subject> country = gazetteer.country(ref.text());
        if (country.isEmpty()) {
            unknown(SubjectKind.COUNTRY, ref, gazetteer.hint(ref.text()));
        }
        return country;
    }

    /** The subject that YAML refers to; a problem where there is none. */
    Optional<Subject> find(SubjectKind kind, YamlText ref) {
        if (kind == SubjectKind.COUNTRY) {
            return country(ref).map(country -> byKey.get(country.key()));
        }
        Subject subject = byKey.get(kind.word() + "/" + ref.text());
        if (subject == null) {
            Set<String> known = ids.getOrDefault(kind, Set.of());
            String otherwise = "content/" + kind.plural() + ".yaml lists the existing ones";
            unknown(kind, ref, Nearest.hint(ref.text(), known, otherwise));
        }
        return Optional.ofNullable(subject);
    }

    /** The id of a country that an author calls by its id, its code or a name. */
    Optional<Slug> countryId(String written) {
        return gazetteer.country(written).map(Subject::id);
    }

    /** The country with an id. */
    Optional<Subject> country(String id) {
        return Optional.ofNullable(byKey.get(SubjectKind.COUNTRY.word() + "/" + id));
    }

    /** The subjects that YAML lists by kind, in order of kinds. */
    List<Subject> findAll(Map<SubjectKind, List<YamlText>> refs) {
        List<Subject> found = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            refs.getOrDefault(kind, List.of()).forEach(ref -> find(kind, ref).ifPresent(found::add));
        }
        return found;
    }

    /** The subject of a reference such as {@code organisation/nato}; a problem where there is none. */
    Optional<Subject> findKey(YamlText ref) {
        int slash = ref.text().indexOf('/');
        Optional<SubjectKind> kind =
                slash < 0 ? Optional.empty() : SubjectKind.of(ref.text().substring(0, slash));
        if (kind.isEmpty()) {
            problems.error(
                    ref.at(),
                    "unknown-id",
                    "\"" + ref + "\" names no subject at " + ref.path(),
                    "write kind/id, such as country/myanmar; kinds: " + String.join(", ", SubjectKind.words()));
            return Optional.empty();
        }
        return find(kind.get(), new YamlText(ref.text().substring(slash + 1), ref.at(), ref.path()));
    }

    private void unknown(SubjectKind kind, YamlText ref, String hint) {
        problems.error(ref.at(), "unknown-id", "unknown " + kind.word() + " \"" + ref + "\" at " + ref.path(), hint);
    }

    /** The person with a name, an author; one that YAML does not know becomes known by that name alone. */
    Subject person(String name) {
        Subject named = people.get(name);
        if (named != null) {
            return named;
        }
        Slug id = Slug.of(name);
        Subject known = byKey.get(SubjectKind.PERSON.word() + "/" + id);
        Subject author = known == null ? author(id, name) : known;
        put(author);
        people.put(name, author);
        return author;
    }

    /** A single word is too little to find an author by, and a name that YAML gives to another is the other's. */
    private Subject author(Slug id, String name) {
        List<String> names = name.indexOf(' ') > 0 && !claimed.contains(name) ? List.of(name) : List.of();
        return new Subject(
                SubjectKind.PERSON,
                id,
                "",
                name,
                "",
                names,
                List.of(),
                "",
                List.of(),
                List.of(),
                Location.file("byline"));
    }

    /** All of them, in order of kind and id. */
    Collection<Subject> all() {
        return List.copyOf(byKey.values());
    }

    /** All of them; the countries with the names that they have in languages, too, where YAML gives these to no other. */
    Collection<Subject> all(Collection<String> languages) {
        Collection<Subject> all = all();
        for (String language : languages) {
            Map<String, List<String>> names = gazetteer.names(language);
            all = all.stream()
                    .map(subject -> subject.withMoreNames(free(names.getOrDefault(subject.code(), List.of()))))
                    .toList();
        }
        return all;
    }

    private List<String> free(List<String> names) {
        return names.stream().filter(name -> !claimed.contains(name)).toList();
    }

    boolean isDescribed(Subject subject) {
        return described.contains(subject);
    }
}
