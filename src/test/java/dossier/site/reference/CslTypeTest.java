package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.CitationField;
import dossier.model.WorkType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What kind of work a note tells of, and what an export says of it. */
class CslTypeTest {
    private static CslItem item(String container, String url) {
        return CslItem.of(Works.of("Tides of the River", List.of("Roe, Ann"), container, url, "", "Roe. Tides."));
    }

    @ParameterizedTest
    @EnumSource(value = WorkType.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void aTypeThatTheNoteShowsIsKept(WorkType type) {
        CslType exported = CslItem.of(Works.of(type, Map.of())).type();

        assertThat(exported.csl().replace('-', '_')).isEqualToIgnoringCase(type.name());
    }

    @Test
    void anAddressTellsAWebPageWhereNothingElseDoes() {
        assertThat(item("The Post", "https://post.example/x").type()).isEqualTo(CslType.WEBPAGE);
        assertThat(item("The Post", "").type()).isEqualTo(CslType.DOCUMENT);
    }

    @Test
    void whatANoteSaysOnceIsSaidOnce() {
        CslItem site = item("The Post", "https://post.example/x");
        CslItem own = CslItem.of(Works.of("Tides", List.of("The Post"), "The Post", "", "", "The Post. 2019. Tides."));

        assertThat(site.container()).isEqualTo("The Post");
        assertThat(site.publisher()).isEmpty();
        assertThat(own.authors()).containsExactly(AuthorName.literal("The Post"));
        assertThat(own.container()).isEmpty();
        assertThat(own.publisher()).isEmpty();
    }

    @Test
    void thePublisherIsTheOneThatTheWorkNames() {
        CslItem book = CslItem.of(Works.of(WorkType.BOOK, Map.of(CitationField.PUBLISHER, "Quay Press")));
        CslItem repeated = CslItem.of(Works.of(
                WorkType.ARTICLE_JOURNAL,
                Map.of(CitationField.PUBLISHER, "Quay Press", CitationField.CONTAINER, "Quay Press")));

        assertThat(book.publisher()).isEqualTo("Quay Press");
        assertThat(repeated.container()).isEqualTo("Quay Press");
        assertThat(repeated.publisher()).isEmpty();
    }

    @Test
    void aGenreTellsAMastersThesis() {
        assertThat(BibTexEntry.of(CslType.THESIS, "Master’s thesis")).isEqualTo(BibTexEntry.MASTERSTHESIS);
        assertThat(BibTexEntry.of(CslType.THESIS, "PhD diss.")).isEqualTo(BibTexEntry.PHDTHESIS);
        assertThat(BibTexEntry.of(CslType.REPORT, "master plan")).isEqualTo(BibTexEntry.TECHREPORT);
    }
}
