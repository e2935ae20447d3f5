package dossier.link.citation;

import dossier.language.NameList;
import dossier.language.TextFolding;
import dossier.model.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The family names and institutions that a citation can be referred to by, folded. */
final class CitedNames {
    private static final Pattern OTHERS = Pattern.compile("(?i)\\s*(?:\\bet al\\b|\\band others\\b|\\bu\\.\\s?a\\b).*");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "zu", "de", "del", "della", "di", "da", "do", "dos", "des", "la", "le", "du",
            "ter", "bin", "of", "the", "for", "on", "et", "al", "al.");

    static final int LEAD = 120;
    private static final int MOST_WORDS = 5;

    private CitedNames() {}

    /** Of a work's authors; where the note does not tell them apart, of the words that it begins with. */
    static List<String> of(Citation citation) {
        if (!citation.authors().isEmpty()) {
            return citation.authors().stream()
                    .flatMap(author -> forms(author).stream())
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
        }
        String text = Signal.without(citation.printed());
        String start = text.substring(0, Math.min(LEAD, text.length()));
        int comma = start.indexOf(',');
        return comma < 0 ? List.of() : inLead(start.substring(0, comma));
    }

    /** Of the lead of a note, {@code Ann Roe & Bo Poe} or {@code Roe}. */
    static List<String> inLead(String lead) {
        List<String> names = new ArrayList<>();
        for (String name : NameList.ofReference(OTHERS.matcher(lead).replaceFirst(""))) {
            if (!isName(name)) {
                return List.of();
            }
            names.addAll(forms(name));
        }
        return names.stream().distinct().toList();
    }

    /** {@code Roe, Ann} and {@code Ann Roe} are {@code roe}; an institution is also its whole name. */
    private static List<String> forms(String author) {
        int comma = author.indexOf(',');
        String whole = TextFolding.LETTERS.of(author);
        return comma > 0
                ? List.of(TextFolding.LETTERS.of(author.substring(0, comma)))
                : List.of(whole.substring(whole.lastIndexOf(' ') + 1), whole);
    }

    /** A few words, each with a capital, but for particles. */
    static boolean isName(String text) {
        String[] words = text.strip().split(" ");
        boolean few = words.length <= MOST_WORDS && !text.isBlank();
        return few
                && Character.isUpperCase(text.strip().charAt(0))
                && Arrays.stream(words).allMatch(CitedNames::mayBeOfName);
    }

    private static boolean mayBeOfName(String word) {
        boolean low = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
        return !(low && !PARTICLES.contains(word)) && word.chars().noneMatch(Character::isDigit);
    }
}
