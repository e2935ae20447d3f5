package dossier.link.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleNamesTest {
    private final PeopleNames peoples = new PeopleNames();

    @ParameterizedTest
    @ValueSource(strings = {"Kenyans", "KENYANS", "Swede", "Danes", "Turks", "Frenchwoman", "New Zealanders"})
    void peopleAreNoCountry(String name) {
        assertThat(peoples.contain(name, "en")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kenya", "Kenyan", "Chinese", "Swiss", "German", "United States", "Netherlands"})
    void countriesAndAdjectivesAreNoPeoples(String name) {
        assertThat(peoples.contain(name, "en")).isFalse();
    }

    @Test
    void nounOfOneLanguageIsAnAdjectiveOfAnother() {
        assertThat(peoples.contain("Chinese", "de")).isTrue();
        assertThat(peoples.contain("Chinese", "fr")).isFalse();
        assertThat(peoples.contain("Chinese", "")).isFalse();
    }
}
