package dossier.model;

import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A name without a page that is nearly a name of a known subject.
 *
 * @param meant the subject that may be meant
 * @param known which of the subject's names it is near to
 * @param sightings its occurrences, in order of articles and blocks
 */
public record NearMiss(String name, Subject meant, String known, List<Occurrence> sightings) {
    public NearMiss {
        sightings = List.copyOf(sightings);
    }

    public int articles() {
        return (int) sightings.stream().map(Occurrence::article).distinct().count();
    }

    /** The file below {@code content/} that describes the subject, or where it belongs. */
    public String file() {
        return meant.kind().plural() + ".yaml";
    }

    /** The subject's entry in that file with the name among its aliases. */
    public String entry() {
        List<String> aliases = new ArrayList<>();
        if (meant.kind() != SubjectKind.COUNTRY) {
            aliases.addAll(meant.names());
            aliases.remove(meant.name());
        }
        aliases.add(name);
        String id = meant.id().text();
        return meant.kind() == SubjectKind.COUNTRY
                ? UnknownName.Entry.scalar(id) + ":\n" + UnknownName.Entry.aliases(aliases)
                : UnknownName.Entry.named(id, meant.name(), aliases);
    }
}
