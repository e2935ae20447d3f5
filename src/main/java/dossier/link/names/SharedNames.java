package dossier.link.names;

import dossier.language.Table;
import dossier.link.trie.NameMatch;
import dossier.link.trie.NameTrie;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Settles names that two countries share: {@code Congo} means the one of the two that an article speaks of by another name or by a
 * word that belongs to it ({@code Kinshasa}), and is left open where that is none or both.
 */
final class SharedNames {
    private static final String FILE = "link/names/shared-names.tsv";

    private final Map<Subject, Pattern> signs = new HashMap<>();

    /**
     * @param subjects of which one may have such a name by YAML, and then it is not shared
     * @param trie gets the names that are shared
     */
    SharedNames(Collection<Subject> subjects, NameTrie trie) {
        Set<String> taken = new HashSet<>();
        Map<String, Subject> byCode = new HashMap<>();
        for (Subject subject : subjects) {
            taken.addAll(subject.names());
            taken.addAll(subject.standsFor());
            if (subject.kind() == SubjectKind.COUNTRY) {
                byCode.put(subject.code(), subject);
            }
        }
        for (List<String> row : Table.rows(FILE, 3)) {
            Subject country = byCode.get(row.get(1));
            if (country != null) {
                signs.put(country, anyOf(Gazetteer.cells(row.get(2))));
                Gazetteer.cells(row.get(0)).stream()
                        .filter(name -> !taken.contains(name))
                        .forEach(name -> trie.add(name, country));
            }
        }
    }

    private static Pattern anyOf(List<String> words) {
        return Pattern.compile("\\b(?:" + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");
    }

    /** The names found in the blocks of an article, each shared one settled or left out. */
    List<List<NameMatch>> settled(List<List<NameMatch>> found, List<String> texts) {
        Set<Subject> shared = new HashSet<>();
        for (List<NameMatch> names : found) {
            for (NameMatch name : names) {
                if (isShared(name)) {
                    shared.addAll(name.subjects());
                }
            }
        }
        if (shared.isEmpty()) {
            return found;
        }
        Set<Subject> spokenOf = shared.stream()
                .filter(country -> isNamed(country, found)
                        || texts.stream()
                                .anyMatch(
                                        text -> signs.get(country).matcher(text).find()))
                .collect(Collectors.toSet());
        return found.stream()
                .map(names -> names.stream()
                        .filter(name ->
                                !isShared(name) || settled(name, spokenOf).size() == 1)
                        .map(name -> isShared(name)
                                ? new NameMatch(name.start(), name.end(), settled(name, spokenOf))
                                : name)
                        .toList())
                .toList();
    }

    private boolean isShared(NameMatch name) {
        return name.subjects().size() > 1 && signs.keySet().containsAll(name.subjects());
    }

    private boolean isNamed(Subject country, List<List<NameMatch>> found) {
        return found.stream()
                .flatMap(List::stream)
                .anyMatch(name -> name.subjects().contains(country) && !isShared(name));
    }

    private static List<Subject> settled(NameMatch name, Set<Subject> spokenOf) {
        return name.subjects().stream().filter(spokenOf::contains).toList();
    }
}
