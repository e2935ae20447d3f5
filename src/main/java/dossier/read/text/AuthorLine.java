package dossier.read.text;

import dossier.language.GivenNames;
import dossier.language.Institutions;
import dossier.language.TextFolding;
import dossier.read.lines.LineGroup;
import dossier.read.lines.LineShape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line that holds nothing but the names of the authors, without a word such as By: {@code Jane Doe}, {@code CRAIG A.
 * ROE †}, {@code Prof. Dr. Jane Doe and Dr. John Roe *}, {@code Jane Doe, 1 Vienna}. A given name shows it, an academic
 * title, or the marker of the note about the author.
 */
final class AuthorLine {
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_PLACE = 3;
    private static final Pattern JOINT = Pattern.compile("\\s*(?:,|&|;|\\band\\b|\\bund\\b|\\bet\\b|\\by\\b)\\s*");
    private static final Pattern MARKER = Pattern.compile("(?<=\\p{L}[.,]?)\\s?\\d{1,2}(?=$|[\\s,])");
    private static final Pattern TITLE = Pattern.compile(
            "^(?:(?:Prof|Dr|PD|Priv|Univ|Ass|Hon|Dipl|Mag)\\.(?:[ -]?(?:-Prof\\.|h\\. ?c\\.|iur\\.))?\\s*)+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    private AuthorLine() {}

    /** The names in a line, parted by commas; empty where it is another line. */
    static Optional<String> of(LineGroup group) {
        String text = TextFolding.onOneLine(group.cut().text());
        boolean isMarked = !group.cut().markers().isEmpty();
        String bare = MARKER.matcher(text).replaceAll("");
        boolean isNumbered = !bare.equals(text);
        if (LineShape.words(bare) > 4 * LONGEST_NAME || Institutions.isPeriodical(bare) || !bare.matches(".*\\p{L}")) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(JOINT.split(bare));
        List<String> names = parts.stream().filter(AuthorLine::isPerson).toList();
        boolean isSure = isMarked || isNumbered;
        if (names.isEmpty() && isSure && couldBePerson(parts.get(0))) {
            names = List.of(parts.get(0));
        }
        boolean isOnlyNames = !names.isEmpty()
                && parts.get(0).equals(names.get(0))
                && names.size() >= parts.size() - 1
                && parts.stream().allMatch(part -> LineShape.isName(part) && LineShape.words(part) <= LONGEST_NAME + 2)
                && (names.size() == parts.size() || LineShape.words(parts.get(parts.size() - 1)) <= LONGEST_PLACE);
        return isOnlyNames
                ? Optional.of(names.stream()
                        .map(name -> TITLE.matcher(name).replaceFirst(""))
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static boolean isPerson(String part) {
        String name = TITLE.matcher(part).replaceFirst("");
        boolean isTitled = !name.equals(part);
        return couldBePerson(name) && (isTitled || GivenNames.begins(lowered(name)));
    }

    private static boolean couldBePerson(String name) {
        int words = LineShape.words(name);
        return words >= 2
                && words <= LONGEST_NAME
                && LineShape.isName(name)
                && LineShape.split(name).stream()
                        .filter(word -> !LineShape.isParticle(word))
                        .allMatch(word -> INITIAL.matcher(word).matches()
                                || word.codePoints().allMatch(c -> Character.isLetter(c) || "-’'.".indexOf(c) >= 0))
                && !Institutions.hasWord(name);
    }

    /** Names in capitals as names are else printed: {@code CRAIG} as {@code Craig}. */
    private static String lowered(String name) {
        String first = LineShape.split(name).get(0);
        return first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT))
                ? first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT)
                : first;
    }
}
