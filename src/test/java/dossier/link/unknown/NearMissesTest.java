package dossier.link.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.names.Marked;
import dossier.model.entry.SubjectKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissesTest {
    private static final NearMisses KNOWN = new NearMisses(List.of(
            Marked.subject(SubjectKind.PERSON, "Ana Maria Costa"),
            Marked.subject(SubjectKind.PERSON, "Poutine"),
            Marked.subject(SubjectKind.PERSON, "Zelensky"),
            Marked.subject(SubjectKind.PLACE, "Tiburon"),
            Marked.subject(SubjectKind.ORGANISATION, "Squadron 1741"),
            Marked.subject(SubjectKind.TOPIC, "Fisheries"),
            Marked.subject(SubjectKind.COUNTRY, "Portugal", "Portuguese")));

    private static String near(String name) {
        return KNOWN.to(name).map(NearMisses.KnownName::name).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Maria Cost, Ana Maria Costa",
        "Ana Maria Coosta, Ana Maria Costa",
        "Ana Mraia Costa, Ana Maria Costa",
        "Anna Mario Costa, Ana Maria Costa",
        "Tibiron, Tiburon",
        "Putin, Poutine",
        "Selenskyj, Zelensky",
        "Portugall, Portugal"
    })
    void aLetterOrAnotherWritingOfTheSoundsIsNear(String name, String known) {
        assertThat(near(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({"Bo Mario Cesta", "Tibirin", "Squadron 1742", "Fisherie", "Portuguesa", "Rutin", "Ana"})
    void othersAreNot(String name) {
        assertThat(near(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ana maria costa, true", "Ána-Maria Costa, true", "Ana Costa, false"})
    void caseAndDiacriticsClaimNothingNew(String name, boolean claimed) {
        assertThat(KNOWN.isClaimed(name)).isEqualTo(claimed);
    }
}
