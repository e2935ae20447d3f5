package dossier.link.names;

import dossier.language.Table;
import dossier.link.trie.NameMatch;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds countries that the name of another shows: by a combining form ({@code Sino} in {@code Sino-Russian}), or by the half of
 * a name that two share ({@code North} in {@code North and South Korea}).
 */
final class ImpliedNames {
    private static final String HYPHENS = "-‐‑–";
    private static final Pattern OTHER_HALF = Pattern.compile("\\b(North|South)(?: and | or | & |/|-)\\z");
    private static final int LONGEST_HALF = 16;
    /** The two countries whose names differ in that half alone. */
    private static final Map<String, String> HALVES = Map.of("North", "KP", "South", "KR");

    private final Map<String, Subject> byCode = new HashMap<>();
    private final Map<String, Subject> byForm = new HashMap<>();

    ImpliedNames(Collection<Subject> subjects) {
        subjects.stream()
                .filter(subject -> subject.kind() == SubjectKind.COUNTRY)
                .forEach(country -> byCode.put(country.code(), country));
        for (List<String> row : Table.rows("link/names/combining-forms.tsv", 2)) {
            Optional.ofNullable(byCode.get(row.get(0)))
                    .ifPresent(country -> Gazetteer.cells(row.get(1)).forEach(form -> byForm.put(form, country)));
        }
    }

    /** The names found in a text, and those that they show. */
    List<NameMatch> with(List<NameMatch> found, String text) {
        List<NameMatch> implied = new ArrayList<>(0);
        int end = 0;
        for (NameMatch name : found) {
            if (name.kind() == SubjectKind.COUNTRY) {
                int last = end;
                implied(name, text).filter(other -> other.start() >= last).ifPresent(implied::add);
            }
            end = name.end();
        }
        if (implied.isEmpty()) {
            return found;
        }
        implied.addAll(found);
        implied.sort(Comparator.comparingInt(NameMatch::start));
        return implied;
    }

    private Optional<NameMatch> implied(NameMatch name, String text) {
        int start = name.start();
        if (start < 2) {
            return Optional.empty();
        }
        boolean joined = HYPHENS.indexOf(text.charAt(start - 1)) >= 0;
        return joined ? combined(text, start - 1) : half(name, text);
    }

    private Optional<NameMatch> combined(String text, int hyphen) {
        int start = AdjacentWords.start(text, hyphen);
        Subject country = byForm.get(NameLexicon.lower(text.substring(start, hyphen)));
        return Optional.ofNullable(country).map(c -> new NameMatch(start, hyphen, List.of(c)));
    }

    private Optional<NameMatch> half(NameMatch name, String text) {
        String code = name.subjects().get(0).code();
        String half = text.substring(name.start(), AdjacentWords.end(text, name.start()));
        if (!code.equals(HALVES.get(half))) {
            return Optional.empty();
        }
        int from = Math.max(0, name.start() - LONGEST_HALF);
        Matcher other = OTHER_HALF.matcher(text.substring(from, name.start()));
        return other.find() && !other.group(1).equals(half)
                ? Optional.ofNullable(byCode.get(HALVES.get(other.group(1))))
                        .map(country -> new NameMatch(from + other.start(1), from + other.end(1), List.of(country)))
                : Optional.empty();
    }
}
