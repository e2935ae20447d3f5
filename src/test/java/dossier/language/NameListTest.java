package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Roe, Bo Poe and Cy Loe | Ann Roe; Bo Poe; Cy Loe",
                "Ann Roe und Bo Poe & Cy Loe | Ann Roe; Bo Poe; Cy Loe",
                "Ann Roe; Ann Roe | Ann Roe",
                "Ann Roe et al. | Ann Roe",
                "Ann Roe, Bo Poe and others | Ann Roe; Bo Poe",
                "Sandra Etienne | Sandra Etienne"
            })
    void bylineNamesEachPersonOnce(String byline, String names) {
        assertThat(String.join("; ", NameList.ofByline(byline))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Roe, Ann & Poe, Bo | Roe, Ann / Poe, Bo",
                "Roe, Ann und Poe, Bo et Loe, Cy | Roe, Ann / Poe, Bo / Loe, Cy",
                "Ann Roe et al. | Ann Roe et al.",
                "Ministry of Ports | Ministry of Ports"
            })
    void commaJoinsNoNamesInCitations(String printed, String names) {
        assertThat(String.join(" / ", NameList.ofCitation(printed))).isEqualTo(names);
    }
}
