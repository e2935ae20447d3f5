package dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Slug;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "'', B, B",
        "'', F, F",
        "C, B, C",
        "C2, B, C2",
        "C6, '', C6",
        "F, B, B",
        "F6, B, B",
        "F2, B, B2",
        "F2, F, F2",
        "F6, '', F6"
    })
    void workWithoutALetterOfItsOwnHasThatOfItsPublisher(String own, String ofPublisher, String grade) {
        Publisher publisher = new Publisher(new Slug("x"), "X", "", "", ofPublisher);

        assertThat(Grade.of(own, Optional.of(publisher))).isEqualTo(grade);
    }
}
