package dossier.corpus;

import java.util.List;
import java.util.Locale;

/**
 * What one article speaks of, by name.
 *
 * @param countries at least two
 */
record Cast(
        List<String> countries,
        List<String> topics,
        List<String> people,
        List<String> places,
        List<String> organisations) {

    /** What a name in a pattern means here, or nothing. */
    String meaning(String name, Dice dice) {
        return switch (name) {
            case "country" -> countries.get(0);
            case "country2" -> countries.get(dice.between(1, countries.size() - 1));
            case "topic1" -> topics.get(0);
            case "topic" -> dice.pick(topics).toLowerCase(Locale.ROOT);
            case "person" -> dice.pick(people);
            case "place" -> dice.pick(places);
            case "organisation" -> dice.pick(organisations);
            case "number" -> String.valueOf(dice.between(11, 990));
            case "year" -> String.valueOf(dice.between(2005, 2015));
            default -> "";
        };
    }
}
