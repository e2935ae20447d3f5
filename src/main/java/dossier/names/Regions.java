package dossier.names;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** States and provinces, from {@code names/regions.tsv}: what stands after a town, as in {@code Lebanon, Kan.} */
final class Regions {
    private static final int ENOUGH_OTHERS = 2;

    private final Set<String> names = new TreeSet<>();
    private final List<String> namesOfWords;
    private final Pattern afterTown;
    private final Pattern plain;

    Regions() {
        List<String> plainNames = new ArrayList<>();
        List<String> abbreviations = new ArrayList<>();
        for (List<String> row : Table.rows("names/regions.tsv", 3)) {
            names.add(row.get(0));
            abbreviations.addAll(List.of(row.get(1).split("\\|")));
            if (row.get(2).isEmpty()) {
                plainNames.add(row.get(0));
            }
        }
        namesOfWords = names.stream().filter(name -> name.indexOf(' ') > 0).toList();
        plain = Pattern.compile("\\b(?:" + any(plainNames) + ")\\b");
        afterTown = Pattern.compile(
                ", (?:(?:" + any(abbreviations) + ")(?!\\p{L})|(?:" + any(plainNames) + ")(?=[^\\p{L} ]|$))");
    }

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** Whether what follows a name is a state: {@code , Texas.} but not {@code , Texas and …}. */
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

    /** Whether the name of a country is that of a state, too, and the texts speak of other states. */
    boolean areNear(String name, List<String> texts) {
        Set<String> others = new TreeSet<>();
        if (names.contains(name)) {
            for (String text : texts) {
                for (Matcher other = plain.matcher(text); other.find(); ) {
                    others.add(other.group());
                }
            }
        }
        return others.size() >= ENOUGH_OTHERS;
    }
}
