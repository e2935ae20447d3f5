package dossier.link.trie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The regular plural or singular of an English noun: {@code agency} and {@code agencies}. */
public final class Inflection {
    private static final int SHORTEST = 4;
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{4,}");
    private static final Pattern SIBILANT = Pattern.compile(".*(?:s|x|z|ch|sh)");
    private static final Pattern NO_PLURAL = Pattern.compile(".*(?:ss|us|is|ics)");
    /** Plurals without their s are other words. */
    private static final Set<String> PLURAL_ONLY =
            Set.of("customs", "goods", "headquarters", "means", "series", "species");

    private Inflection() {}

    /** The other forms of a name in lower case, its last word inflected. None where that word is short or not English. */
    public static List<String> forms(String name) {
        int from = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
        String noun = name.substring(from);
        if (!ENGLISH.matcher(noun).matches() || PLURAL_ONLY.contains(noun)) {
            return List.of();
        }
        boolean plural = noun.endsWith("s") && !NO_PLURAL.matcher(noun).matches();
        return (plural ? singulars(noun) : plurals(noun))
                .stream()
                        .filter(form -> form.length() >= SHORTEST)
                        .map(form -> name.substring(0, from) + form)
                        .toList();
    }

    private static List<String> plurals(String noun) {
        char beforeLast = noun.charAt(noun.length() - 2);
        boolean afterConsonant = "aeiou".indexOf(beforeLast) < 0;
        if (noun.endsWith("y") && afterConsonant) {
            return List.of(noun.substring(0, noun.length() - 1) + "ies");
        }
        if (noun.endsWith("o") && afterConsonant) {
            return List.of(noun + "s", noun + "es");
        }
        return List.of(SIBILANT.matcher(noun).matches() ? noun + "es" : noun + "s");
    }

    /** All that the rules allow: {@code bases} may be of {@code base} or of {@code bas}, and only one is ever written. */
    private static List<String> singulars(String noun) {
        List<String> forms = new ArrayList<>(List.of(noun.substring(0, noun.length() - 1)));
        if (noun.endsWith("ies")) {
            forms.add(noun.substring(0, noun.length() - 3) + "y");
        } else if (noun.endsWith("es")) {
            forms.add(noun.substring(0, noun.length() - 2));
        }
        return forms;
    }
}
