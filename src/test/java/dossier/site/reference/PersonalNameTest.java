package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names are parted, and where. */
class PersonalNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Storey, Ian            | Storey       | Ian         | ''
                    Roe, Jr., Max          | Roe          | Max         | Jr.
                    Roe, Max, III          | Roe          | Max         | III
                    Max Roe, Jr.           | Roe          | Max         | Jr.
                    Max Roe III            | Roe          | Max         | III
                    ROE, Ann               | ROE          | Ann         | ''
                    Ann Roe                | Roe          | Ann         | ''
                    Ann B. Roe             | Roe          | Ann B.      | ''
                    Ann Mary Roe           | Roe          | Ann Mary    | ''
                    J. R. Roe              | Roe          | J. R.       | ''
                    J.-P. Roe              | Roe          | J.-P.       | ''
                    Jean-Luc Poe           | Poe          | Jean-Luc    | ''
                    Ludwig van der Berg    | van der Berg | Ludwig      | ''
                    Vincent Van Horn       | Van Horn     | Vincent     | ''
                    Maria de la Cruz Roa   | de la Cruz Roa | Maria     | ''
                    Hans von Poe           | von Poe      | Hans        | ''
                    Mohammed bin Roe       | bin Roe      | Mohammed    | ''
                    Ahmed al-Roe           | al-Roe       | Ahmed       | ''
                    Петров И. И.           | Петров       | И. И.       | ''
                    Петров И.И.            | Петров       | И.И.        | ''
                    Петров Иван Сергеевич  | Петров       | Иван Сергеевич | ''
                    И. И. Петров           | Петров       | И. И.       | ''
                    Roe AB                 | Roe          | AB          | ''
                    van der Berg J.        | van der Berg | J.          | ''
                    DUPONT Jean            | DUPONT       | Jean        | ''
                    """)
    void aPersonHasAFamilyName(String printed, String family, String given, String suffix) {
        assertThat(PersonalName.of(printed)).isEqualTo(AuthorName.person(family, given, suffix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministry of Ports",
                "Ministry of Ports,",
                "Ministry of Trade and Industry, Lisbon",
                "Quay Institute",
                "Delta",
                "NATO",
                "NATO Review",
                "Harbour & Sons",
                "Delta TV",
                "Quay AG",
                "Kim Jong Poe",
                "Xi Poe",
                "Aung Poe Poe",
                "Gabriel Roa Poa",
                "Save the Rivers",
                "A Guide",
                "Roe, Ann, Lisbon",
                "新聞",
                "and",
                ""
            })
    void whatShowsNoneStaysAsPrinted(String printed) {
        assertThat(PersonalName.of(printed)).isEqualTo(AuthorName.literal(printed));
    }
}
