package dossier.link.unknown;

import dossier.link.names.AdjacentWords;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of one article, to be found where the words around them tell nothing: in headings, and before a hyphen. */
final class KnownForms {
    private static final int SHORTEST = 3;

    private record KnownForm(String text, SubjectKind kind) {}

    /** By the letters of their first word; the longest first. */
    private final Map<String, List<KnownForm>> byFirstWord = new HashMap<>();

    void add(String form, SubjectKind kind) {
        if (form.length() >= SHORTEST) {
            List<KnownForm> forms = byFirstWord.computeIfAbsent(
                    form.substring(0, AdjacentWords.end(form, 0)), word -> new ArrayList<>(1));
            KnownForm known = new KnownForm(form, kind);
            if (!forms.contains(known)) {
                forms.add(known);
            }
        }
    }

    private Collection<KnownForm> starting(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /**
     * Where the names are found as whole words.
     *
     * @param onlyCompounds whether a hyphen must follow
     */
    List<EntityMention> in(int block, String text, boolean onlyCompounds) {
        List<EntityMention> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.max(at + 1, AdjacentWords.end(text, at));
            Optional<KnownForm> form = longest(text, at, end, onlyCompounds);
            if (form.isPresent()) {
                end = at + form.get().text().length();
                found.add(new EntityMention(form.get().kind(), block, at, end));
            }
            at = end;
        }
        return found;
    }

    private Optional<KnownForm> longest(String text, int at, int wordEnd, boolean onlyCompounds) {
        return starting(text.substring(at, wordEnd)).stream()
                .filter(form -> text.startsWith(form.text(), at))
                .filter(form -> endsWord(text, at + form.text().length(), onlyCompounds))
                .max(Comparator.comparingInt(form -> form.text().length()));
    }

    private static boolean endsWord(String text, int end, boolean onlyCompounds) {
        if (onlyCompounds) {
            return text.startsWith("-", end) && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
        }
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
