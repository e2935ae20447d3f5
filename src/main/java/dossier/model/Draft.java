package dossier.model;

import dossier.model.entry.Content;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Location;
import java.util.List;

/**
 * What the files say before anything is linked: the seeds as read, and the YAML.
 *
 * @param seeds the folder of seeds as users see it, for places of problems
 */
public record Draft(String seeds, List<Reading> readings, Content content) {
    public Draft {
        readings = List.copyOf(readings);
    }

    /** The language of a seed: the one that was recognised, or else the dossier's; may be empty. */
    public String language(Reading reading) {
        return reading.language().isEmpty() ? content.settings().language() : reading.language();
    }

    /** The languages of all seeds, each once, in order. */
    public List<String> languages() {
        return readings.stream().map(this::language).distinct().sorted().toList();
    }

    /** A line of a seed. */
    public Location at(Seed seed, int line) {
        return Location.line(seeds + "/" + seed.file(), line);
    }
}
