package dossier.link.trie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "reactor, reactors",
        "agency, agencies",
        "boss, bosses",
        "search, searches",
        "embargo, embargoes",
        "portfolio, portfolios",
        "convoy, convoys",
        "house, houses",
        "virus, viruses",
        "nuclear reactor, nuclear reactors",
        "border-agency, border-agencies"
    })
    void nounHasAPluralAndASingular(String singular, String plural) {
        assertThat(Inflection.forms(singular)).contains(plural);
        assertThat(Inflection.forms(plural)).contains(singular);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oil", "arms", "news", "means", "consumer goods", "café", "x-ray", "мины", "", "form 12"})
    void shortOrForeignWordHasNone(String name) {
        assertThat(Inflection.forms(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"economics", "analysis", "boss", "virus"})
    void wordThatOnlyLooksPluralHasNoSingular(String name) {
        assertThat(Inflection.forms(name)).containsExactly(name + "es");
    }
}
