package dossier.model;

import dossier.language.Slug;
import dossier.model.entry.SubjectKind;
import java.util.List;
import java.util.Optional;

/**
 * A name in the articles that no subject claims.
 *
 * @param shorter other forms of it: {@code Costa} for Ana Costa, an abbreviation for a ministry
 * @param kind a guess: person, organisation or place; empty where nothing tells
 * @param why the sign of its kind, in words, such as {@code after the title President}; empty where nothing tells
 * @param sightings everywhere it stands, in any of its forms; in order of articles and blocks
 */
public record UnknownName(
        String name, List<String> shorter, Optional<SubjectKind> kind, String why, List<Occurrence> sightings) {
    public UnknownName {
        shorter = List.copyOf(shorter);
        sightings = List.copyOf(sightings);
    }

    public int articles() {
        return (int) sightings.stream().map(Occurrence::article).distinct().count();
    }

    /** The id of an entry of it. */
    public String id() {
        return Slug.of(name).text();
    }

    /** The file for an entry of it, below {@code content/}; empty where the kind is not known. */
    public String file() {
        return kind.map(known -> known.plural() + ".yaml").orElse("");
    }

    /** An entry to paste into that file. A person's first name alone is no alias: others bear it, too. */
    public String entry() {
        boolean isBody = kind.filter(known -> known == SubjectKind.ORGANISATION).isPresent();
        List<String> aliases = shorter.stream()
                .filter(form -> isBody || !name.startsWith(form + " "))
                .toList();
        return Entry.named(id(), name, aliases);
    }

    /** YAML for an entry of a subject; a name in any signs gives what reads back as that name. */
    static final class Entry {
        private static final String PLAIN = "\\p{L}[\\p{L}\\p{M}\\p{Nd}]*([ .’-]+[\\p{L}\\p{M}\\p{Nd}]+)*";
        private static final String OTHER_VALUES = "(?i)y|n|yes|no|on|off|true|false|null";

        private Entry() {}

        static String named(String id, String name, List<String> aliases) {
            return scalar(id) + ":\n  name: " + scalar(name) + "\n" + aliases(aliases);
        }

        static String aliases(List<String> aliases) {
            return aliases.isEmpty()
                    ? ""
                    : "  aliases: ["
                            + String.join(
                                    ", ", aliases.stream().map(Entry::scalar).toList()) + "]\n";
        }

        static String scalar(String text) {
            return text.matches(PLAIN) && !text.matches(OTHER_VALUES)
                    ? text
                    : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
    }
}
