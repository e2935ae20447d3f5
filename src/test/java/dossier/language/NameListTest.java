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
                "Roe, Ann; Poe, Bo and Loe, Cy | Roe, Ann / Poe, Bo / Loe, Cy",
                "Agence Presse et Mer | Agence Presse et Mer",
                "Amt für Hafen und Fluss | Amt für Hafen und Fluss",
                "Ann Roe et al. | Ann Roe et al.",
                "Ministry of Ports | Ministry of Ports"
            })
    void commaJoinsNoNamesInCitations(String printed, String names) {
        assertThat(String.join(" / ", NameList.ofCitation(printed))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "Roe/Poe, Roe;Poe",
        "Roe und Poe, Roe;Poe",
        "Roe y Poe, Roe;Poe",
        "Ann Roe & Bo Poe, Ann Roe;Bo Poe",
        "& Poe, ;Poe"
    })
    void referenceNamesTheAuthors(String printed, String names) {
        assertThat(String.join(";", NameList.ofReference(printed))).isEqualTo(names);
    }
}
