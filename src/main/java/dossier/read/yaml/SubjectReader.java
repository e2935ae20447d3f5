package dossier.read.yaml;

import dossier.model.entry.SubjectEntry;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import java.util.List;
import java.util.stream.Stream;

/** Reads {@code countries.yaml}, {@code topics.yaml}, {@code people.yaml}, and so on. */
final class SubjectReader {
    private static final List<String> COUNTRY_KEYS =
            List.of("summary", "aliases", "stands_for", "not_in", FormerIdReader.KEY);
    private static final List<String> TOPIC_KEYS =
            List.of("name", "summary", "terms", "aliases", "near", "not_in", FormerIdReader.KEY);
    private static final List<String> KEYS =
            List.of("name", "summary", "aliases", "country", "not_in", FormerIdReader.KEY);

    private SubjectReader() {}

    static List<SubjectEntry> read(YamlFolder folder, SubjectKind kind) {
        return folder.entries(kind.plural() + ".yaml", keys(kind), entry -> subject(kind, entry));
    }

    private static List<String> keys(SubjectKind kind) {
        return switch (kind) {
            case COUNTRY -> COUNTRY_KEYS;
            case TOPIC -> TOPIC_KEYS;
            case PERSON, ORGANISATION, PLACE -> KEYS;
        };
    }

    private static SubjectEntry subject(SubjectKind kind, YamlEntry entry) {
        List<YamlText> names = Stream.of("aliases", "terms")
                .flatMap(key -> entry.list(key).stream())
                .toList();
        return new SubjectEntry(
                kind,
                entry.id(),
                kind == SubjectKind.COUNTRY ? "" : name(entry),
                entry.text("summary"),
                names,
                entry.list("stands_for"),
                entry.written("country"),
                entry.list("near", ValueFormat.PAIR),
                entry.list("not_in"),
                FormerIdReader.read(entry));
    }

    /** A country's id may be its ISO code, and its name is known; the others have both of their own. */
    private static String name(YamlEntry entry) {
        entry.pageId();
        return entry.required("name");
    }
}
