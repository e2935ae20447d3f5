package dossier.model;

import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A name that no subject claims, and that is nearly one of a known subject's.
 *
 * @param meant the subject that may be meant
 * @param known which of the subject's names it is near to
 * @param sightings everywhere it stands, in order of articles and blocks
 */
public record NearMiss(String name, Subject meant, String known, List<Occurrence> sightings) {
    public NearMiss {
        sightings = List.copyOf(sightings);
    }

    public int articles() {
        return (int) sightings.stream().map(Occurrence::article).distinct().count();
    }

    /** The file that speaks of the subject, or that may, below {@code content/}. */
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
