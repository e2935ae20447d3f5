package dossier.link.names;

import dossier.language.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The shorter forms of a person's full name by which texts go on: the family name ({@code Roe}), with its particles ({@code bin
 * Salman}), where it comes first ({@code Xi}), or where it is two words ({@code García Márquez}).
 */
final class FamilyNames {
    private static final Pattern ARTICLE = Pattern.compile("(?i:al|el|ad|an|ar|as|ash|at|az|ul)-(\\p{Lu}.*)");
    private static final int LONG = 4;

    private final NameLexicon lexicon;
    /** Family names that come first, and whether people elsewhere have them as given names. */
    private final Map<String, Boolean> familyNames;

    FamilyNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        familyNames = Table.rows("link/names/family-names.tsv", 2).stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1).equals("given")));
    }

    /** The forms of a name of several words; none of one word. */
    Set<String> of(String name) {
        Set<String> forms = new LinkedHashSet<>();
        List<String> words = List.of(name.split(" "));
        int last = words.size() - 1;
        if (last == 0) {
            return forms;
        }
        Matcher article = ARTICLE.matcher(words.get(last));
        if (article.matches()) {
            forms.add(article.group(1));
            addInBothCases(words.get(last), forms);
        } else if (isCapital(words.get(last))) {
            forms.add(words.get(last));
        }
        int family = last;
        while (family > 1 && isParticle(words.get(family - 1))) {
            family--;
        }
        if (family < last) {
            addInBothCases(String.join(" ", words.subList(family, words.size())), forms);
        } else if (isDouble(words)) {
            forms.add(words.get(last - 1) + " " + words.get(last));
        }
        if (isFamilyNameFirst(words)) {
            forms.add(words.get(0));
        }
        return forms;
    }

    /** Sentences begin with a capital: {@code Bin Salman stayed}. */
    private static void addInBothCases(String form, Set<String> forms) {
        forms.add(form);
        forms.add(Character.toUpperCase(form.charAt(0)) + form.substring(1));
        forms.add(Character.toLowerCase(form.charAt(0)) + form.substring(1));
    }

    /** Whether a word is a small one inside names ({@code bin}), and none that stands between other words, too ({@code of}). */
    boolean isParticle(String word) {
        return !isCapital(word)
                && !lexicon.has(WordClass.PARTING, word)
                && (lexicon.has(WordClass.JOINT, word) || lexicon.has(WordClass.JOINT_ARTICLE, word));
    }

    /** Whether the last two words may be a family name of two words, as many Spanish ones are. */
    private boolean isDouble(List<String> words) {
        int last = words.size() - 1;
        String before = words.get(last - 1);
        return last >= 2
                && isCapital(before)
                && isCapital(words.get(last))
                && before.indexOf('.') < 0
                && (words.size() >= LONG || !lexicon.has(WordClass.GIVEN_NAME, NameLexicon.lower(before)));
    }

    /**
     * Whether the first word is a family name of a tradition that puts it first. Of two words alone, a common given name is rather
     * one ({@code Kim Roe}).
     */
    private boolean isFamilyNameFirst(List<String> words) {
        String first = words.get(0);
        String second = words.get(1);
        return familyNames.containsKey(first)
                && words.size() <= LONG
                && (words.size() > 2 || !familyNames.containsKey(second))
                && (!familyNames.get(first) || words.size() > 2 || second.indexOf('-') > 0);
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
