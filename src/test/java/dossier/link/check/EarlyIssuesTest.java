package dossier.link.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyIssuesTest {
    private static boolean mayPrecede(String day, String dated, String note) {
        return EarlyIssues.mayPrecede(new IsoDate(day), new IsoDate(dated), note, TimeWords.of("en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-05-06 | 2025-06 | Journal of Mud 31, no. 2 (June 2025), p. 9.
        2025-05-06 | 2025-07 | Journal of Mud 31(2), July 2025.
        2025-12-06 | 2026-01 | Mud, issue 7, January 2026.
        2025-05-06 | 2025-11 | Journal of Mud, published online 3 April 2025, November 2025.
        2025-10-06 | 2026 | Doe, Mud (Lund: Quay, 2026).
        """)
    void whatBearsALaterDate(String day, String dated, String note) {
        assertThat(mayPrecede(day, dated, note)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2025-05-06 | 2025-06-02 | Journal of Mud 31, no. 2 (2 June 2025), p. 9.
        2025-05-06 | 2025-08 | Journal of Mud 31, no. 2 (August 2025), p. 9.
        2025-05-06 | 2025-06 | Report on Mud, June 2025.
        2025-05-06 | 2026 | Doe, Mud (Lund: Quay, 2026).
        2025-10-06 | 2027 | Doe, Mud (Lund: Quay, 2027).
        """)
    void whatCannotBeKnownYet(String day, String dated, String note) {
        assertThat(mayPrecede(day, dated, note)).isFalse();
    }
}
