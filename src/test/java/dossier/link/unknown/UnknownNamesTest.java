package dossier.link.unknown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dossier.link.names.Marked;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownNamesTest {
    private static final Subject COSTA = Marked.subject(SubjectKind.PERSON, "Ana Maria Costa");
    private static final Subject OFFICE = Marked.subject(SubjectKind.ORGANISATION, "Ferry Safety Office");

    private static String names(String... texts) {
        return UnclaimedText.of(List.of(), texts);
    }

    @Test
    void titlesShowAPersonAndSurnamesCountForTheWholeName() {
        assertThat(names("""
                The letter was signed by Deputy Minister Ana Costa, and Costa kept a copy.
                Then Costa spoke, and Dr. Costa’s brother sang.
                """)).isEqualTo("Ana Costa, also Costa (person): a1 a1 a2 a2\n");
    }

    @Test
    void whatAPersonIsMayStandBesideTheName() {
        assertThat(names("""
                It was late, said Bo Larsen, and the analyst Eva Lind agreed.
                We met Ulla Holm, a retired fisherman, on the quay.
                """)).isEqualTo("Bo Larsen (person): a1\nEva Lind (person): a1\nUlla Holm (person): a2\n");
    }

    @Test
    void wordsOfTheNameShowOrganisationsAndPlaces() {
        assertThat(names("""
                It belongs to the Ministry of Science and Technology, near the Alba River.
                A letter from the University of Tiburon went by the Council on Sea Roads.
                """)).isEqualTo("""
                Alba River (place): a1
                Council on Sea Roads (organisation): a2
                Ministry of Science and Technology (organisation): a1
                University of Tiburon (organisation): a2
                """);
    }

    @Test
    void aPlaceIsWhereThingsAre() {
        assertThat(names(
                        "They met in Tiburon, and later a ship went near Lund Ost. The road leads to Olhao, Portugal."))
                .isEqualTo("Lund Ost (place): a1\nOlhao (place): a1\nTiburon (place): a1\n");
    }

    @Test
    void anAbbreviationCountsForTheNameItDeclares() {
        assertThat(names("""
                A paper of the International Ferry Safety Agency (IFSA) says so, and the IFSA should know.
                What the SNCM (Sociedade Nacional de Cabos Marinhos) wants is not clear to readers of it.
                """)).isEqualTo("""
                International Ferry Safety Agency, also IFSA (organisation): a1 a1 a1
                Sociedade Nacional de Cabos Marinhos, also SNCM (organisation): a2 a2
                """);
    }

    @Test
    void anAbbreviationOfCommonWordsIsNoName() {
        assertThat(names("Each small quiet vessel (SQV) is new, and one SQV costs more than another SQV did."))
                .isEmpty();
    }

    @Test
    void aWordThatOnlyOpensSentencesIsNoName() {
        assertThat(names("""
                Ferries are slow. Zeppelins were slower. Zorilla was asked why.
                Lighters are slower still. Zorilla knows it well, as does everybody else in town.
                """)).isEmpty();
        assertThat(names("Zorilla was asked why, and then Zorilla was asked again by those who were there."))
                .isEqualTo("Zorilla (?): a1 a1\n");
    }

    @Test
    void aWordThatIsMostlySmallIsNoName() {
        assertThat(names("The junta met, the Junta spoke, and the junta left; the Junta wrote and the junta read."))
                .isEmpty();
    }

    @Test
    void daysLanguagesAndCountriesAreNoNames() {
        assertThat(names("""
                She came on Monday in March, spoke Dutch and Portuguese, and left for Spain at Easter.
                The Portuguese president saw the French minister in Western Europe, who was Swedish.
                """)).isEmpty();
    }

    @Test
    void aCountryBelongsToTheNameOfABody() {
        assertThat(
                        names(
                                "It was sold to the Central Bank of Portugal by a Portuguese Holm & Sons lawyer, Holm & Sons wrote."))
                .isEqualTo("Holm & Sons (organisation): a1 a1\nCentral Bank of Portugal (organisation): a1\n");
    }

    @Test
    void titlesOfTextsAreNoEvidence() {
        assertThat(names("""
                ## Lantern Bridge Opens in Tiburon
                THE LANTERN BRIDGE OPENS AGAIN
                The Lantern Bridge Opens Again
                Nobody went to see it, as it was raining and the wind was strong.
                """)).isEmpty();
    }

    @Test
    void whatASubjectClaimsIsNotReported() {
        assertThat(UnclaimedText.of(
                        List.of(COSTA, OFFICE),
                        "The editor Ana Maria Costa wrote to the Ferry Safety Office, and to Eva Lind, an analyst."))
                .isEqualTo("Eva Lind (person): a1\n");
    }

    @Test
    void aMisspelltNameIsANearMiss() {
        assertThat(UnclaimedText.of(
                        List.of(COSTA, OFFICE), "They say that Ana Maria Cosat left, and that Ana Marya Kosta stayed."))
                .isEqualTo("Ana Maria Cosat (Ana Maria Costa?): a1\nAna Marya Kosta (Ana Maria Costa?): a1\n");
    }

    @Test
    void theSurnameOfAKnownPersonAndTheAbbreviationOfAKnownBodyAreNearMisses() {
        assertThat(UnclaimedText.of(
                        List.of(COSTA, OFFICE),
                        "The Ferry Safety Office (FSO) heard Ana Maria Costa, and then Costa heard the FSO again.",
                        "Nobody here knows who Costa is, and why Costa left so early."))
                .isEqualTo("""
                FSO (Ferry Safety Office?): a1 a1
                Costa (Ana Maria Costa?): a1
                Costa (?): b1 b1
                """);
    }

    @Test
    void whatManyArticlesNameComesFirst() {
        assertThat(names(
                        "We saw the Lantern Bridge at dusk, and the Lantern Bridge at dawn.",
                        "We saw the Harbour Bridge at dusk, and in the end Zorilla or Zorilla.",
                        "We saw the Harbour Bridge at dusk, as we did before."))
                .isEqualTo("""
                Harbour Bridge (place): b1 c1
                Lantern Bridge (place): a1 a1
                Zorilla (?): b1 b1
                """);
    }

    @Test
    void particlesAndInitialsBelongToANameAndOfficesDoNot() {
        assertThat(names("""
                A poem by Professor Otto von Hagen was read to MLA Sandra J. Holm and to Sheikh Hamad bin Ali al-Nasr.
                """)).isEqualTo("""
                Hamad bin Ali al-Nasr (person): a1
                Otto von Hagen (person): a1
                Sandra J. Holm (person): a1
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa of ", "Aa Bb ", "Aa (AA) ", "Ministry of Aa and ", "A. ", "Aa, a ", "((((", "A", "a-"})
    void longTextsTakeNoLong(String part) {
        String text = "so it is and so it goes " + part.repeat(200_000 / part.length());

        assertTimeout(Duration.ofSeconds(10), () -> names(text));
    }
}
