package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {
    private final CitationReader reader = new CitationReader(new Dates());

    @Test
    void addressIsSetApartFromTheWordItWasGluedTo() {
        assertThat(reader.read("Records. March 4, 2025. Answers. Office. The Quay, Lisbon.http://q.example/7")
                        .printed())
                .isEqualTo("Records. March 4, 2025. Answers. Office. The Quay, Lisbon. http://q.example/7");
    }

    @Test
    void whiteSpaceIsOneSpace() {
        assertThat(reader.read("  Roe,\u00a0Ann.  2023.\nTides.   Delta.  ").printed())
                .isEqualTo("Roe, Ann. 2023. Tides. Delta.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March 4, 2025     | 2025-03-04
            March 04, 2025    | 2025-03-04
            4 March 2025      | 2025-03-04
            4th of March 2025 | 2025-03-04
            4. März 2025      | 2025-03-04
            04.03.2025        | 2025-03-04
            2025-03-04        | 2025-03-04
            Mar 2025          | 2025-03
            Mar. 4, 2025      | 2025-03-04
            Sept. 2025        | 2025-09
            2025-03           | 2025-03
            2025              | 2025
            """)
    void datesAreReadInTheirUsualForms(String printed, String date) {
        Citation citation = reader.read("Roe, Ann. " + printed + ". Tides. Delta.");

        assertThat(citation.published()).isEqualTo(new IsoDate(date));
        assertThat(citation.title()).isEqualTo("Tides");
    }

    @Test
    void noteWithoutDateIsAWorkByItsAddress() {
        assertThat(reader.read("Tideline. Master of the Port Returns. https://t.example/c"))
                .isEqualTo(new CitationBuilder("Tideline. Master of the Port Returns. https://t.example/c")
                        .with(CitationField.URL, "https://t.example/c")
                        .build());
    }

    @Test
    void noteWithOnlyADoiIsAWork() {
        assertThat(reader.read("Roe, Tides, doi:10.5555/abc.7"))
                .isEqualTo(new CitationBuilder("Roe, Tides, doi:10.5555/abc.7")
                        .with(CitationField.DOI, "10.5555/abc.7")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The port was closed then.",
                "A ferry of 1,500 tons, number 20251.",
                "Article 1499 of the code.",
                "Interview with a port worker, Lisbon.",
                "A version of 10.5 metres."
            })
    void noteThatOnlyCommentsCitesNothing(String note) {
        assertThat(reader.read(note)).isEqualTo(Citation.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Roe, Tides (1500).", "Roe, Tides (1999).", "Roe, Tides, 2019", "Roe, 2050: 4"})
    void yearMakesANoteAWork(String note) {
        assertThat(reader.read(note)).isEqualTo(new CitationBuilder(note).build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port was closed in 2019 because of the flood.",
                "By then, in 2019, tolls had fallen.",
                "Tolls fell by half since 2019; see the text."
            })
    void commentWithAYearCitesNothing(String note) {
        assertThat(reader.read(note)).isEqualTo(Citation.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said “Ports are slow this year” to Delta, https://d.example",
                "Delta, the paper of “slow ports and tides”, https://d.example"
            })
    void whatCannotBeToldApartStaysAsPrinted(String note) {
        Citation citation = reader.read(note);

        assertThat(citation.isWork()).isTrue();
        assertThat(citation.title()).isEmpty();
        assertThat(citation.authors()).isEmpty();
    }
}
