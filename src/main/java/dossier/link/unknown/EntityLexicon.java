package dossier.link.unknown;

import dossier.language.GivenNames;
import dossier.language.Table;
import dossier.link.names.NameLexicon;
import dossier.link.names.WordClass;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What words and whole names tell of people, organisations and places: the words of {@link NameLexicon} and more of them,
 * common given names, and the organisations that most readers know. Serves many threads.
 */
final class EntityLexicon {
    private final NameLexicon words = new NameLexicon();
    private final Map<WordClass, Set<String>> more = new EnumMap<>(WordClass.class);
    private final Map<EntityClass, Set<String>> signs = new EnumMap<>(EntityClass.class);
    private final KnownBodies bodies = new KnownBodies();

    EntityLexicon() {
        for (List<String> row : Table.rows("link/unknown/signs.tsv", 3)) {
            addSigns(
                    row.get(0).replace('-', '_').toUpperCase(Locale.ROOT),
                    List.of(row.get(2).split("\\|")));
        }
    }

    private void addSigns(String name, List<String> row) {
        for (EntityClass kind : EntityClass.values()) {
            if (kind.name().equals(name)) {
                signs.computeIfAbsent(kind, k -> new HashSet<>()).addAll(row);
                return;
            }
        }
        more.computeIfAbsent(WordClass.valueOf(name), k -> new HashSet<>()).addAll(row);
    }

    boolean has(WordClass kind, String word) {
        return words.has(kind, word) || more.getOrDefault(kind, Set.of()).contains(word);
    }

    boolean has(EntityClass kind, String word) {
        return signs.get(kind).contains(word);
    }

    /** Whether a word, or its singular, is a title; of a compound such as {@code vice-president} its last part tells. */
    boolean isTitle(String word) {
        String last = word.substring(word.lastIndexOf('-') + 1);
        return words.isTitle(word) || has(WordClass.TITLE, last) || has(WordClass.TITLE, word);
    }

    boolean isPartOfTitle(String word) {
        return isTitle(word) || has(WordClass.TITLE_PART, word);
    }

    /** Whether a word, as written, is a common given name; of {@code Jean-Luc} or {@code Sang-woo} the first part tells. */
    boolean isGivenName(String word) {
        int hyphen = word.indexOf('-');
        return GivenNames.contains(word) || hyphen > 0 && GivenNames.contains(word.substring(0, hyphen));
    }

    /** The organisations that most readers know, as they are written. */
    List<String> knownBodies() {
        return bodies.all();
    }

    /** Whether a name, as written, is that of an organisation that most readers know. */
    boolean isKnownBody(String name) {
        return bodies.contains(name);
    }
}
