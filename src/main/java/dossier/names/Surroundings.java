package dossier.names;

import dossier.model.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells from what stands around the name of a country that something else is meant, throughout one article:
 *
 * <ul>
 *   <li>a longer name ({@code North America}, {@code a New Mexico native}), there and then;
 *   <li>a town, which has a state after it ({@code Turkey, Texas}) or is called one ({@code the city of Turkey});
 *   <li>a state, where other states are named and nothing else speaks of the country ({@code Atlanta, Georgia});
 *   <li>a person, who has a surname and something that only people have ({@code nine-year-old Georgia Stevens}).
 * </ul>
 */
final class Surroundings {
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "latin", "central");
    private static final Set<String> ADJECTIVES = Set.of("new", "little");
    private static final Set<String> TOWNS = Set.of("city", "town", "village");
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr");
    private static final Set<String> BEFORE_PLACES =
            Set.of("in", "into", "inside", "outside", "across", "throughout", "near");
    private static final Pattern SURNAME = Pattern.compile(" \\p{Lu}\\p{Ll}+");
    private static final Pattern AFTER_PERSON =
            Pattern.compile("(?: (?:him|her)self|['’]s (?:father|mother|parents|husband|wife"
                    + "|sons?|daughters?|brothers?|sisters?|boyfriend|girlfriend))\\b");
    private static final Pattern PROSE = Pattern.compile("[.!?][\"”’)]*\\s*\\z");
    private static final String JOINTS = " \u00a0-";
    private static final String ENDS = ".!?:…";
    private static final int NEAR = 30;

    private final Regions regions;
    private final List<String> texts;
    private final Map<String, Signs> signsOfName = new HashMap<>();
    private final Map<Subject, Set<String>> namesOfCountry = new HashMap<>();

    Surroundings(Regions regions, List<String> texts) {
        this.regions = regions;
        this.texts = texts;
    }

    /** What the article's uses of one name show. */
    private static final class Signs {
        private boolean state;
        private boolean town;
        private boolean surname;
        private boolean person;
        private boolean place;
    }

    /** Takes one use of a country's name into account. */
    void look(Subject country, String text, int start, int end) {
        String name = text.substring(start, end);
        String right = text.substring(end, Math.min(text.length(), end + NEAR));
        int from = wordBefore(text, start);
        String before = word(text, from, start);
        Signs signs = signsOfName.computeIfAbsent(name, n -> new Signs());
        signs.state |= regions.follow(right);
        signs.town |= before.equals("of") && TOWNS.contains(word(text, wordBefore(text, from), from));
        signs.surname |= SURNAME.matcher(right).lookingAt();
        signs.person |= TITLES.contains(before)
                || before.equals("old") && text.startsWith("year-", from - 5)
                || AFTER_PERSON.matcher(right).lookingAt();
        signs.place |= BEFORE_PLACES.contains(before);
        namesOfCountry.computeIfAbsent(country, c -> new HashSet<>()).add(name);
    }

    /** Whether a use of a country's name means something else. Asked once all have been looked at. */
    boolean isOther(Subject country, String text, int start, int end) {
        String name = text.substring(start, end);
        Signs signs = signsOfName.get(name);
        return isQualified(text, start)
                || regions.hold(name, text, start)
                || signs.state
                || signs.town && !signs.place
                || signs.surname && signs.person && !signs.place
                || namesOfCountry.get(country).size() == 1 && regions.areNear(name, texts);
    }

    /** Whether {@code North} or its like stands before; in a headline, or where a sentence begins, "New" is too little. */
    private static boolean isQualified(String text, int start) {
        int from = wordBefore(text, start);
        if (from == start || !Character.isUpperCase(text.charAt(from)) || text.charAt(start - 2) == '.') {
            return false;
        }
        String qualifier = word(text, from, start);
        return DIRECTIONS.contains(qualifier)
                || ADJECTIVES.contains(qualifier)
                        && isWithinSentence(text, from)
                        && PROSE.matcher(text).find();
    }

    /** Where the word begins that one space or hyphen, and perhaps a full stop, part from a place; else the place itself. */
    private static int wordBefore(String text, int place) {
        int end = place - 1;
        if (end < 0 || JOINTS.indexOf(text.charAt(end)) < 0) {
            return place;
        }
        int at = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        int last = at;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at == last ? place : at;
    }

    private static String word(String text, int from, int place) {
        int to = from;
        while (to < place && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isWithinSentence(String text, int start) {
        int at = start - 1;
        while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at)) && ENDS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) < 0;
    }
}
