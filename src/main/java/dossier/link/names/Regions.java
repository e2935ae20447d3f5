package dossier.link.names;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** States and provinces, from {@code link/names/regions.tsv}; they follow a town, as in {@code Lebanon, Kan.} */
final class Regions {
    private static final int MOST = 3;
    private static final String OF_COUNTIES =
            "\\p{Lu}\\p{L}+ County|\\p{Lu}\\p{L}+ Township|[Ss]heriff['’]s|[Ss]chool [Bb]oard|[Ss]chool [Dd]istrict";

    private final Set<String> names = new TreeSet<>();
    private final List<String> namesOfWords;
    private final Pattern afterTown;
    private final Pattern statesAndCounties;

    Regions() {
        List<String> plainNames = new ArrayList<>();
        List<String> abbreviations = new ArrayList<>();
        for (List<String> row : Table.rows("link/names/regions.tsv", 3)) {
            names.add(row.get(0));
            abbreviations.addAll(List.of(row.get(1).split("\\|")));
            if (row.get(2).isEmpty()) {
                plainNames.add(row.get(0));
            }
        }
        namesOfWords = names.stream().filter(name -> name.indexOf(' ') > 0).toList();
        statesAndCounties = Pattern.compile("\\b(?:" + any(plainNames) + ")\\b|(?<=\\p{L}, )(?:" + any(abbreviations)
                + ")(?!\\p{L})|\\b(?:" + OF_COUNTIES + ")\\b");
        afterTown = Pattern.compile(", (?:(?:" + any(abbreviations) + ")(?!\\p{L})|(?:" + any(plainNames)
                + ")(?=[^\\p{L} ]|$| (?:[—–(-]|(?!(?:and|or)\\b)\\p{Ll})))");
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether what follows a name is a state: {@code , Texas.} and {@code , Texas came} but not {@code , Texas and …}. */
    boolean follow(String right) {
        return afterTown.matcher(right).lookingAt();
    }

    /** Whether a name at a place in a text is a part of a state's. */
    boolean hold(String name, String text, int start) {
        for (String region : namesOfWords) {
            int at = region.indexOf(name);
            if (at >= 0 && text.startsWith(region, start - at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is the name of one. */
    boolean contain(String name) {
        return names.contains(name);
    }

    /** How many states, counties and things that only towns and counties have texts speak of; three at most are counted. */
    int countIn(List<String> texts) {
        Set<String> found = new TreeSet<>();
        for (String text : texts) {
            for (Matcher place = statesAndCounties.matcher(text); found.size() < MOST && place.find(); ) {
                found.add(place.group());
            }
        }
        return found.size();
    }
}
