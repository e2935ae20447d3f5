package dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Slug;
import dossier.model.entry.SubjectKind;
import dossier.problem.Location;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static Subject subject(SubjectKind kind, String id) {
        return new Subject(
                kind, new Slug(id), "", id, "", List.of(), List.of(), "", List.of(), List.of(), Location.file("x"));
    }

    @Test
    void keyNamesTheKind() {
        Subject myanmar = subject(SubjectKind.COUNTRY, "myanmar");
        assertThat(myanmar.key()).isEqualTo("country/myanmar");
    }

    @Test
    void twoAreEqualWhenKindAndIdAre() {
        Subject place = subject(SubjectKind.PLACE, "georgia");
        Subject same = new Subject(
                SubjectKind.PLACE,
                new Slug("georgia"),
                "",
                "Other",
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                Location.file("y"));
        assertThat(place).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(place).isNotEqualTo(subject(SubjectKind.COUNTRY, "georgia"));
        assertThat(place).isNotEqualTo(subject(SubjectKind.PLACE, "alabama"));
        assertThat(place).isNotEqualTo("georgia");
    }

    @Test
    void orderIsByKindThenId() {
        assertThat(Stream.of(
                                subject(SubjectKind.PLACE, "a"),
                                subject(SubjectKind.COUNTRY, "z"),
                                subject(SubjectKind.COUNTRY, "b"))
                        .sorted()
                        .map(Subject::key))
                .containsExactly("country/b", "country/z", "place/a");
    }

    @Test
    void kindIsFoundByItsWord() {
        assertThat(SubjectKind.of("organisation")).contains(SubjectKind.ORGANISATION);
        assertThat(SubjectKind.of("organisations")).isEmpty();
        assertThat(SubjectKind.words()).containsExactly("country", "topic", "person", "organisation", "place");
    }
}
