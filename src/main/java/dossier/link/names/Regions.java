package dossier.link.names;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** States and provinces, from {@code link/names/regions.tsv}; they follow a town, as in {@code Lebanon, Kan.} */
final class Regions {
    private static final int ENOUGH = 2;

    private final Set<String> names = new TreeSet<>();
    private final List<String> namesOfWords;
    private final Pattern afterTown;
    private final Pattern statesAndCounties;
    private final Map<String, Pattern> countries = new HashMap<>();

    Regions() {
        List<String> plainNames = new ArrayList<>();
        List<String> abbreviations = new ArrayList<>();
        for (List<String> row : Table.rows("link/names/regions.tsv", 4)) {
            names.add(row.get(0));
            abbreviations.addAll(List.of(row.get(1).split("\\|")));
            if (row.get(2).isEmpty()) {
                plainNames.add(row.get(0));
            }
            if (!row.get(3).isEmpty()) {
                countries.put(
                        row.get(0),
                        Pattern.compile("\\b(?:" + any(List.of(row.get(3).split("\\|"))) + ")"));
            }
        }
        namesOfWords = names.stream().filter(name -> name.indexOf(' ') > 0).toList();
        statesAndCounties = Pattern.compile("\\b(?:" + any(plainNames) + ")\\b|(?<=\\p{L}, )(?:" + any(abbreviations)
                + ")(?!\\p{L})|\\b\\p{Lu}\\p{L}+ County\\b");
        afterTown = Pattern.compile(", (?:(?:" + any(abbreviations) + ")(?!\\p{L})|(?:" + any(plainNames)
                + ")(?=[^\\p{L} ]|$| (?!(?:and|or)\\b)\\p{Ll}))");
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

    /** Whether a text has a word that shows the country of the name of a state. */
    boolean showCountry(String name, String text) {
        return countries.containsKey(name) && countries.get(name).matcher(text).find();
    }

    /** Whether texts speak of two or more states or counties. */
    boolean areIn(List<String> texts) {
        Set<String> found = new TreeSet<>();
        for (String text : texts) {
            for (Matcher place = statesAndCounties.matcher(text); place.find(); ) {
                found.add(place.group());
            }
        }
        return found.size() >= ENOUGH;
    }
}
