package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of work a note tells of. */
class CslTypeTest {
    private static CslItem item(String container, String url, String doi, String printed) {
        return CslItem.of(Works.of("Tides of the River", List.of("Roe, Ann"), container, url, doi, printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Delta      | Roe, Ann, “Tides of the River,” Delta 12 (2019) 34-56.
                    Delta      | Roe, A. (2023). Tides of the River. Delta, 12(3), 4-9.
                    Delta      | Roe, Ann. “Tides of the River.” Delta 12:3 (2019).
                    Delta      | Roe, Ann. “Tides of the River.” Delta, vol. 12, no. 3, 2019.
                    Port L. Rev. | Ann Roe, Tides of the River, 56 Port L. Rev. 837 (1960)
                    """)
    void aVolumeTellsAJournal(String container, String printed) {
        CslItem item = item(container, "https://delta.example/tides", "", printed);

        assertThat(item.type()).isEqualTo(CslType.JOURNAL_ARTICLE);
        assertThat(item.container()).isEqualTo(container);
        assertThat(item.publisher()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Post | Roe, Ann. March 4, 2025. Tides of the River. The Post. https://post.example/x
                    The Post | Ann Roe, “Tides of the River,” The Post, 4 March 2025
                    The Post | Ann Roe, “Tides of the River,” The Post 2025 (accessed 3 May 2026)
                    The Post | Ann Roe, Tides of the River. Report 12 of the river. The Post.
                    """)
    void aDayTellsNone(String container, String printed) {
        assertThat(item(container, "https://post.example/x", "", printed).type())
                .isEqualTo(CslType.WEBPAGE);
        assertThat(item(container, "", "", printed).type()).isEqualTo(CslType.DOCUMENT);
    }

    @Test
    void aPressInBracketsTellsABook() {
        CslItem item = item("Quay Press", "", "", "Ann Roe, Tides of the River (Lisbon: Quay Press, 2010), 12");

        assertThat(item.type()).isEqualTo(CslType.BOOK);
        assertThat(item.publisher()).isEqualTo("Quay Press");
        assertThat(item.container()).isEmpty();
        assertThat(item("Quay Press", "", "", "Ann Roe, “Tides of the River” (Lisbon: Quay Press, 2010)")
                        .type())
                .isEqualTo(CslType.DOCUMENT);
    }

    @Test
    void aNumberTellsAReport() {
        assertThat(item("Quay Institute", "", "", "Roe, Ann. Tides of the River. Policy Paper No. 12. Quay Institute.")
                        .type())
                .isEqualTo(CslType.REPORT);
    }

    @Test
    void aDoiTellsAJournalWhereThereIsOne() {
        assertThat(item("Delta", "", "10.1000/182", "Roe, Ann. 2019. Tides of the River. Delta.")
                        .type())
                .isEqualTo(CslType.JOURNAL_ARTICLE);
        assertThat(item("", "", "10.1000/182", "Roe, Ann. 2019. Tides of the River.")
                        .type())
                .isEqualTo(CslType.DOCUMENT);
    }

    @Test
    void whatANoteSaysOnceIsSaidOnce() {
        CslItem site = item("The Post", "https://post.example/x", "", "Roe, Ann. 2019. Tides of the River. The Post.");
        CslItem own = CslItem.of(
                Works.of("Tides", List.of("The Post"), "The Post", "", "", "The Post. 2019. Tides. The Post."));

        assertThat(site.container()).isEqualTo("The Post");
        assertThat(site.publisher()).isEmpty();
        assertThat(own.authors()).containsExactly(new AuthorName("", "", "The Post"));
        assertThat(own.container()).isEmpty();
        assertThat(own.publisher()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    Storey, Ian           | Storey | Ian | ''
                    Ministry of Ports     | ''     | ''  | Ministry of Ports
                    Ministry of Ports,    | ''     | ''  | Ministry of Ports,
                    Roe, Jr., Max         | ''     | ''  | Roe, Jr., Max
                    """)
    void aNameWithOneCommaIsAPerson(String author, String family, String given, String literal) {
        assertThat(AuthorName.of(author)).isEqualTo(new AuthorName(family, given, literal));
    }
}
