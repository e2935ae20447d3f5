package dossier.link.unknown;

import dossier.link.names.AdjacentWords;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds names of an article again where the words around them give no sign: in headings, and before a hyphen. */
final class KnownForms {
    private static final int SHORTEST = 2;

    private record KnownForm(String text, SubjectKind kind) {}

    /** The forms of names by their first word. */
    private final Map<String, List<KnownForm>> byFirstWord = new HashMap<>();

    void add(String form, SubjectKind kind) {
        if (form.length() >= SHORTEST && Character.isUpperCase(form.charAt(0))) {
            List<KnownForm> forms = byFirstWord.computeIfAbsent(
                    form.substring(0, AdjacentWords.end(form, 0)), word -> new ArrayList<>(1));
            KnownForm known = new KnownForm(form, kind);
            if (!forms.contains(known)) {
                forms.add(known);
            }
        }
    }

    /** The places of the names as whole words, with or without a hyphen after them. */
    List<EntityMention> in(int block, String text) {
        return in(block, text, false);
    }

    /** The places of the names before a hyphen: {@code Holm-led}. */
    List<EntityMention> inCompounds(int block, String text) {
        return in(block, text, true);
    }

    private List<EntityMention> in(int block, String text, boolean onlyCompounds) {
        List<EntityMention> found = new ArrayList<>();
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!inWord && Character.isUpperCase(c)) {
                Optional<KnownForm> form = longest(text, at, onlyCompounds);
                if (form.isPresent()) {
                    int end = at + form.get().text().length();
                    found.add(new EntityMention(form.get().kind(), block, at, end));
                    at = end - 1;
                    c = text.charAt(at);
                }
            }
            inWord = Character.isLetter(c);
        }
        return found;
    }

    private Optional<KnownForm> longest(String text, int at, boolean onlyCompounds) {
        String word = text.substring(at, AdjacentWords.end(text, at));
        List<KnownForm> forms = byFirstWord.get(word);
        if (forms == null) {
            return Optional.empty();
        }
        return forms.stream()
                .filter(form -> text.startsWith(form.text(), at)
                        && endsWord(text, at + form.text().length(), onlyCompounds))
                .max(Comparator.comparingInt(form -> form.text().length()));
    }

    private static boolean endsWord(String text, int end, boolean onlyCompounds) {
        if (onlyCompounds) {
            return text.startsWith("-", end) && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
        }
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
