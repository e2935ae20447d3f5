package dossier.link.names;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Slug;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer();

    @Test
    void countryHasItsCodeItsNameAndOtherNames() {
        assertThat(gazetteer.country("bahrain"))
                .contains(new Subject(
                        SubjectKind.COUNTRY,
                        new Slug("bahrain"),
                        "BH",
                        "Bahrain",
                        "",
                        List.of("Bahrain", "Kingdom of Bahrain", "Bahrein", "Bahraini", "Bahrainis"),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        Location.file("built-in gazetteer")))
                .get()
                .extracting(Subject::code, Subject::name, Subject::names)
                .containsExactly(
                        "BH", "Bahrain", List.of("Bahrain", "Kingdom of Bahrain", "Bahrein", "Bahraini", "Bahrainis"));
    }

    @Test
    void countryWithoutOtherNamesHasItsOwn() {
        assertThat(gazetteer.country("AQ").map(Subject::names)).contains(List.of("Antarctica"));
    }

    @ParameterizedTest
    @CsvSource({"MM,myanmar", "mm,myanmar", "myanmar,myanmar", "GB,united-kingdom", "CI,cote-divoire", "XK,kosovo"})
    void countryGoesByIdAndByCode(String word, String id) {
        assertThat(gazetteer.country(word).map(Subject::id)).contains(new Slug(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Burma           | MM
            burma           | MM
            UK              | GB
            U.K.            | GB
            USA             | US
            U.S.            | US
            America         | US
            the Netherlands | NL
            Holland         | NL
            Cote d'Ivoire   | CI
            Côte d’Ivoire   | CI
            Swaziland       | SZ
            Zaire           | CD
            DEU             | DE
            Allemagne       | DE
            Deutschland     | DE
            Alemania        | DE
            Германия        | DE
            ETATS-UNIS      | US
            Vereinigte Staaten | US
            Россия          | RU
            မြန်မာ          | MM
            """)
    void countryGoesByAnyNameInAnyLanguage(String written, String code) {
        assertThat(gazetteer.country(written).map(Subject::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "", "Atlantis", "Congo", "Korea", "Scotland", "EU", "USSR", "French", "burm"})
    void otherWordsNameNoCountry(String word) {
        assertThat(gazetteer.country(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            itlay      | did you mean "italy"?
            Alemagne   | did you mean "Allemagne"?
            Scotland   | write GB, which it is part of, or describe it in content/places.yaml
            EU         | describe it in content/organisations.yaml
            Congo      | write CD for the Democratic Republic of the Congo, or CG for the Republic of the Congo
            XQ         | write its name or its ISO code, such as Myanmar or MM
            UKX        | write its name or its ISO code, such as Myanmar or MM
            Atlantis   | write its name or its ISO code, such as Myanmar or MM
            """)
    void unknownWordHasAHint(String word, String hint) {
        assertThat(gazetteer.hint(word)).isEqualTo(hint);
    }

    @Test
    void everyCountryOfTheStandardIsThereInOrderOfCodes() {
        List<String> codes = gazetteer.countries().stream().map(Subject::code).toList();
        List<String> standard = new ArrayList<>(List.of(Locale.getISOCountries()));
        standard.add("XK");

        assertThat(codes).hasSize(250).isSorted().containsExactlyInAnyOrderElementsOf(standard);
    }

    @Test
    void nameStandsForOneCountryOnly() {
        List<String> names = gazetteer.countries().stream()
                .flatMap(country -> country.names().stream())
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "my", "ru"})
    void nameInAnotherLanguageIsNoOtherCountrysNameThere(String language) {
        Map<String, List<String>> names = gazetteer.names(language);

        assertThat(List.copyOf(names.keySet()))
                .isSorted()
                .allMatch(code -> gazetteer.country(code).isPresent());
        assertThat(names.values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
        for (Subject country : gazetteer.countries()) {
            names.forEach((code, other) -> assertThat(code.equals(country.code()) ? List.of() : other)
                    .doesNotContainAnyElementsOf(country.names()));
        }
    }

    @ParameterizedTest
    @CsvSource({"de,Russlands", "de-AT,russische", "es,EE. UU.", "fr-CA,Birmanie", "my,ရုရှား", "ru,России"})
    void countryHasItsNamesInALanguage(String language, String name) {
        assertThat(gazetteer.countries(language))
                .anyMatch(country -> country.names().contains(name));
        assertThat(gazetteer.countries("en"))
                .noneMatch(country -> country.names().contains(name));
    }
}
