package dossier.link.names;

import dossier.language.Table;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the data files know of the words around a country's name; the same for all articles.
 *
 * @param longerNames names and phrases that are not the country's
 * @param localNames what shows a town or a county
 * @param stateSigns what shows a state of the United States that has a country's name
 * @param demonyms adjectives and names of peoples, which no town is called by
 * @param names countries' English names
 * @param namesakes countries' names that towns bear, too
 * @param words words that tell what a name is of
 */
record CountryLexicon(
        CountryPhrases longerNames,
        CountryPhrases localNames,
        CountryPhrases stateSigns,
        Regions regions,
        States states,
        Set<String> demonyms,
        Set<String> names,
        Set<String> namesakes,
        NameLexicon words) {
    static CountryLexicon builtIn() {
        Set<String> demonyms = Stream.concat(Stream.of(""), Gazetteer.LANGUAGES.stream())
                .flatMap(language -> Gazetteer.rows(language).stream())
                .flatMap(row -> Gazetteer.demonyms(row).stream())
                .collect(Collectors.toSet());
        return new CountryLexicon(
                new CountryPhrases("link/names/longer-names.txt"),
                new CountryPhrases("link/names/local-names.txt"),
                new CountryPhrases("link/names/state-signs.txt"),
                new Regions(),
                new States(),
                demonyms,
                Gazetteer.rows("").stream()
                        .flatMap(row -> Gazetteer.namesWithoutDemonyms(row).stream())
                        .collect(Collectors.toSet()),
                Table.rows("link/names/namesakes.txt", 1).stream()
                        .map(row -> row.get(0))
                        .collect(Collectors.toSet()),
                new NameLexicon());
    }

    /** Whether a word is a country's name or demonym. */
    boolean isCountry(String word) {
        return names.contains(word) || demonyms.contains(word);
    }

    boolean isDemonym(String name) {
        return demonyms.contains(name);
    }
}
