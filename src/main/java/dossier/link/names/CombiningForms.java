package dossier.link.names;

import dossier.language.Table;
import dossier.model.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms of countries' names that a hyphen joins to another's, from a data file: {@code Sino-Russian}, {@code Russo-Ukrainian}. */
final class CombiningForms {
    private static final Pattern JOINED = Pattern.compile("[-‐‑–](\\p{L}+)");

    private final Map<String, List<String>> byCode = new HashMap<>();
    private final Set<String> forms = new HashSet<>();
    private final CountryLexicon lexicon;

    CombiningForms(CountryLexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : Table.rows("link/names/combining-forms.tsv", 2)) {
            byCode.computeIfAbsent(row.get(0), code -> new ArrayList<>(1)).add(row.get(1));
            forms.add(row.get(1));
        }
    }

    /** Those of a country; none of any other subject. */
    List<String> of(Subject subject) {
        return byCode.getOrDefault(subject.code(), List.of());
    }

    /** Whether a name at a place is one of them with nothing after it that it may be joined to. */
    boolean standAlone(String text, int start, int end) {
        if (!forms.contains(text.substring(start, end))) {
            return false;
        }
        Matcher next = JOINED.matcher(text).region(end, text.length());
        return !next.lookingAt() || !lexicon.isDemonym(next.group(1)) && !lexicon.isFormerPeople(next.group(1));
    }
}
