package dossier.model.entry;

import dossier.language.Slug;
import dossier.problem.Location;
import java.util.List;

/**
 * An entry of {@code publishers.yaml}.
 *
 * @param aliases the name as articles and notes write it, when not as {@code name}
 * @param grade NATO letter, such as {@code B}
 * @param formerly ids that it had before: a page at each leads to its own
 */
public record PublisherEntry(
        Slug id,
        Location at,
        String name,
        List<YamlText> aliases,
        String summary,
        String url,
        String grade,
        List<YamlText> formerly) {
    public PublisherEntry {
        aliases = List.copyOf(aliases);
        formerly = List.copyOf(formerly);
    }
}
