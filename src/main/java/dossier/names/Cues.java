package dossier.names;

import dossier.language.Table;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the data files know of the words around a country's name; the same for all articles.
 *
 * @param longerNames names and phrases that are not the country's
 * @param localNames what shows a town or a county
 * @param demonyms adjectives and names of peoples, which no town is called by
 * @param givenNames names that a surname stands after, in lower case
 * @param namesakes countries' names that towns bear, too
 * @param signs words that tell what a name is of
 */
record Cues(
        Phrases longerNames,
        Phrases localNames,
        Regions regions,
        Set<String> demonyms,
        Set<String> givenNames,
        Set<String> namesakes,
        Signs signs) {
    static Cues builtIn() {
        Set<String> demonyms = Stream.concat(Stream.of(""), Gazetteer.LANGUAGES.stream())
                .flatMap(language -> Gazetteer.rows(language).stream())
                .flatMap(row -> Gazetteer.cells(row.get(3)).stream())
                .collect(Collectors.toSet());
        return new Cues(
                new Phrases("names/longer-names.txt"),
                new Phrases("names/local-names.txt"),
                new Regions(),
                demonyms,
                words("names/given-names.txt")
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                words("names/namesakes.txt").collect(Collectors.toSet()),
                new Signs());
    }

    private static Stream<String> words(String file) {
        return Table.rows(file, 1).stream().map(row -> row.get(0));
    }

    boolean isDemonym(String name) {
        return demonyms.contains(name);
    }
}
