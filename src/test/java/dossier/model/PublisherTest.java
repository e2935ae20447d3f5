package dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Slug;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublisherTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "'', B, B",
        "'', F, F",
        "A2, B, A2",
        "C, B, C",
        "F3, B, B3",
        "F, B, B",
        "F3, F, F3",
        "F3, '', F3",
        "D4, '', D4"
    })
    void gradeIsItsOwnOrHasThePublishersLetter(String own, String letter, String grade) {
        Publisher publisher = new Publisher(new Slug("post"), "Post", "", "", letter);

        assertThat(Publisher.gradeOf(own, Optional.of(publisher))).isEqualTo(grade);
        assertThat(Publisher.gradeOf(own, Optional.empty())).isEqualTo(own);
    }
}
