package dossier.model.entry;

import dossier.problem.Location;
import java.util.List;

/**
 * What YAML says of one subject: an entry of {@code countries.yaml}, {@code topics.yaml}, {@code people.yaml},
 * {@code organisations.yaml} or {@code places.yaml}.
 *
 * @param id as written: for countries an id or an ISO code, for the others a slug
 * @param name empty for a country, whose name the gazetteer knows
 * @param aliases other names of it; the {@code terms} of a topic
 * @param standsFor names that stand for the country's government: Moscow for Russia
 * @param country id or code of the country it belongs to; empty when not said
 * @param near pairs of words that together mean it, {@code jet + pilot}; of a topic
 * @param notIn phrases in which its names mean something else: Bank of China
 * @param formerly ids that it had before: a page at each leads to its own
 */
public record SubjectEntry(
        SubjectKind kind,
        YamlText id,
        String name,
        String summary,
        List<YamlText> aliases,
        List<YamlText> standsFor,
        YamlText country,
        List<YamlText> near,
        List<YamlText> notIn,
        List<YamlText> formerly) {
    public SubjectEntry {
        aliases = List.copyOf(aliases);
        standsFor = List.copyOf(standsFor);
        near = List.copyOf(near);
        notIn = List.copyOf(notIn);
        formerly = List.copyOf(formerly);
    }

    public Location at() {
        return id.at();
    }
}
