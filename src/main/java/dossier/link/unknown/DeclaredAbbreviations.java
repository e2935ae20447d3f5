package dossier.link.unknown;

import dossier.link.names.NameLexicon;
import dossier.link.unknown.NamesOfArticle.PhraseOccurrence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The abbreviations that one article declares: {@code International Court of Justice (ICJ)}, or the other way round.
 * An abbreviation alone in brackets that is short for no name before it is {@link #explained}: {@code special zones (SEZ)}.
 */
final class DeclaredAbbreviations {
    private final Map<String, String> longForms = new HashMap<>();
    private final Set<String> explained = new HashSet<>();

    DeclaredAbbreviations(List<PhraseOccurrence> seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (isInBrackets(seen.get(i))) {
                // Nothing comes before the first phrase, and it does not follow itself.
                declare(seen.get(Math.max(0, i - 1)), seen.get(i));
            }
        }
    }

    private static boolean isInBrackets(PhraseOccurrence seen) {
        String text = seen.occurrence().text().text();
        return text.startsWith("(", seen.phrase().start() - 1)
                && seen.phrase().start() > 1
                && text.startsWith(")", seen.phrase().end());
    }

    private void declare(PhraseOccurrence before, PhraseOccurrence bracketed) {
        boolean follows = before.phrase().block() == bracketed.phrase().block()
                && before.phrase().end() + 2 == bracketed.phrase().start();
        if (follows && isShortFor(bracketed, before)) {
            longForms.put(bracketed.name(), before.name());
        } else if (follows && isShortFor(before, bracketed)) {
            longForms.put(before.name(), bracketed.name());
        } else if (!follows && bracketed.phrase().isSingle() && isAbbreviation(bracketed)) {
            explained.add(bracketed.name());
        }
    }

    /** {@code UN}, {@code MoD}; {@code O’Shea} is none. */
    static boolean isAbbreviation(PhraseOccurrence seen) {
        String name = seen.name();
        long letters = name.chars().filter(Character::isLetter).count();
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return seen.phrase().isSingle()
                && Character.isUpperCase(name.charAt(0))
                && capitals > 1
                && capitals * 2 >= letters;
    }

    private static boolean isShortFor(PhraseOccurrence brief, PhraseOccurrence full) {
        return isAbbreviation(brief) && isShortFor(brief.name(), full.phrase().initials(), full.name());
    }

    /** Whether the capitals of the short form begin the words of the long one, or are in it in their order. */
    static boolean isShortFor(String brief, String initials, String full) {
        String letters = brief.replaceAll("[^\\p{Lu}]", "");
        return initials.length() > 1
                && letters.charAt(0) == initials.charAt(0)
                && (letters.equals(initials)
                        || letters.length() >= initials.length() - 1
                                && isWithin(NameLexicon.lower(letters), NameLexicon.lower(full)));
    }

    private static boolean isWithin(String letters, String text) {
        int at = 0;
        for (int i = 0; i < text.length() && at < letters.length(); i++) {
            at += text.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    /** For each abbreviation, the name it is short for. */
    Map<String, String> longForms() {
        return longForms;
    }

    /** Abbreviations of what is no name. */
    Set<String> explained() {
        return explained;
    }
}
