package dossier.model.entry;

import dossier.language.Slug;
import dossier.problem.Location;
import java.util.List;

/**
 * An entry of {@code publishers.yaml}.
 *
 * @param aliases the name as articles and notes write it, when not as {@code name}
 * @param grade NATO letter, such as {@code B}
 */
public record PublisherEntry(
        Slug id, Location at, String name, List<YamlText> aliases, String summary, String url, String grade) {
    public PublisherEntry {
        aliases = List.copyOf(aliases);
    }
}
