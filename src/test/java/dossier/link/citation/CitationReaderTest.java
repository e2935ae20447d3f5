package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationReaderTest {
    private final CitationReader reader = new CitationReader(new Dates());

    @Test
    void authorDateTitleContainerAndAddressAreToldApart() {
        String note =
                "Roe, Ann. November 30, 2023. Ferries Since the Flood: A Slow Return. Tideline. https://t.example/a";

        assertThat(reader.read(note))
                .isEqualTo(new CitationBuilder(note)
                        .authors(List.of("Roe, Ann"))
                        .with(CitationField.TITLE, "Ferries Since the Flood: A Slow Return")
                        .published(new IsoDate("2023-11-30"))
                        .with(CitationField.CONTAINER, "Tideline")
                        .with(CitationField.URL, "https://t.example/a")
                        .build());
    }

    @Test
    void addressIsSetApartFromTheContainerItWasGluedTo() {
        assertThat(reader.read(
                        "Records. March 4, 2025. Answers after the talks. Office. The Quay, Lisbon.http://q.example/7"))
                .isEqualTo(new CitationBuilder(
                                "Records. March 4, 2025. Answers after the talks. Office. The Quay, Lisbon. http://q.example/7")
                        .authors(List.of("Records"))
                        .with(CitationField.TITLE, "Answers after the talks")
                        .published(new IsoDate("2025-03-04"))
                        .with(CitationField.CONTAINER, "Office. The Quay, Lisbon")
                        .with(CitationField.URL, "http://q.example/7")
                        .build());
    }

    @Test
    void addressOnTheNextLineBelongsToTheNote() {
        Citation citation =
                reader.read("Roe, M. Ann. May 10, 2024. Boats and tides. New Delta.\nhttps://d.example/boats/");

        assertThat(citation)
                .isEqualTo(new CitationBuilder(
                                "Roe, M. Ann. May 10, 2024. Boats and tides. New Delta. https://d.example/boats/")
                        .authors(List.of("Roe, M. Ann"))
                        .with(CitationField.TITLE, "Boats and tides")
                        .published(new IsoDate("2024-05-10"))
                        .with(CitationField.CONTAINER, "New Delta")
                        .with(CitationField.URL, "https://d.example/boats/")
                        .build());
    }

    @Test
    void dateFirstMeansNoAuthor() {
        Citation citation = reader.read("March 1, 2025. The harbour opens. Tideline. https://t.example/b");

        assertThat(citation.authors()).isEmpty();
        assertThat(citation.title()).isEqualTo("The harbour opens");
    }

    @Test
    void titleWithoutContainerHasNone() {
        Citation citation = reader.read("Tideline. March 12, 2025. Master of the Port Returns. https://t.example/c");

        assertThat(citation.title()).isEqualTo("Master of the Port Returns");
        assertThat(citation.container()).isEmpty();
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
        assertThat(reader.read("Roe, Ann. " + printed + ". Tides. Delta."))
                .isEqualTo(new CitationBuilder("Roe, Ann. " + printed + ". Tides. Delta.")
                        .authors(List.of("Roe, Ann"))
                        .with(CitationField.TITLE, "Tides")
                        .published(new IsoDate(date))
                        .with(CitationField.CONTAINER, "Delta")
                        .build());
    }

    @Test
    void partWithMoreThanADateIsNoDate() {
        Citation citation = reader.read("Council. Session of May 3, 2023. May 17, 2023. The Toll. https://c.example");

        assertThat(citation.authors()).containsExactly("Council. Session of May 3, 2023");
        assertThat(citation.published()).isEqualTo(new IsoDate("2023-05-17"));
        assertThat(citation.title()).isEqualTo("The Toll");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, Ann                                  | Roe, Ann
            Roe, Ann & Poe, Bo                        | Roe, Ann; Poe, Bo
            Roe, Ann and Poe, Bo                      | Roe, Ann; Poe, Bo
            Roe, Ann and Bo Poe                       | Roe, Ann; Bo Poe
            Roe, Ann; Poe, Bo; Doe, J. M              | Roe, Ann; Poe, Bo; Doe, J. M.
            Ministry of Ports and Fisheries           | Ministry of Ports and Fisheries
            Ministry of Trade, Ports and Fisheries    | Ministry of Trade, Ports and Fisheries
            Smith & Sons                              | Smith & Sons
            Harbour House, Lisbon                     | Harbour House, Lisbon
            & Roe, Ann; Poe, Bo                       | Roe, Ann; Poe, Bo
            """)
    void peopleAreSeveralAuthorsAndAnInstitutionIsOne(String printed, String authors) {
        assertThat(String.join(
                        "; ", reader.read(printed + ". 2023. Tides. Delta.").authors()))
                .isEqualTo(authors);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zan, H. Hein. 2025. Tides. Delta.                 | Zan, H. Hein | Tides
            E. M. Roe. 2025. Tides. Delta.                    | E. M. Roe    | Tides
            Roe, J. 2025. Tides. Delta.                       | Roe, J.      | Tides
            Roe, J. M. March 7, 2025. Tides. Delta.           | Roe, J. M.   | Tides
            Roe, Ann. 2025. The U.S. fleet. Delta.            | Roe, Ann     | The U.S. fleet
            Roe, Ann. 2025. Port 5. Delta.                    | Roe, Ann     | Port 5
            Roe, Ann. 2025. The ‘King’ of 3.5 tons. Delta.    | Roe, Ann     | The ‘King’ of 3.5 tons
            Roe, Ann. 2025. “Stop. Go.” A port turns. Delta.  | Roe, Ann     | “Stop. Go.” A port turns
            Roe, Ann. 2025. Ports’ ”end. Delta.               | Roe, Ann     | Ports’ ”end
            Roe, Ann. 2025. NATO. Delta.                      | Roe, Ann     | NATO
            """)
    void initialsAndQuotationsAreKeptWhole(String note, String author, String title) {
        Citation citation = reader.read(note);

        assertThat(citation.authors()).containsExactly(author);
        assertThat(citation.title()).isEqualTo(title);
        assertThat(citation.container()).isEqualTo("Delta");
    }

    @Test
    void noteThatEndsWithItsDateStaysAsPrintedButForDateAndAddress() {
        String note = "Ann Roe, Ferries Since the Flood, Tideline, 4 March 2025, https://t.example/a.";

        assertThat(reader.read(note))
                .isEqualTo(new CitationBuilder(note)
                        .published(new IsoDate("2025-03-04"))
                        .with(CitationField.URL, "https://t.example/a")
                        .build());
    }

    @Test
    void dateAtTheEndDatesNoTitle() {
        String note = "Roe, Ann. Tides. Delta. March 4, 2025.";

        assertThat(reader.read(note))
                .isEqualTo(new CitationBuilder(note)
                        .published(new IsoDate("2025-03-04"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ann Roe, “Ferries Since the Flood,” Tideline, https://t.example    | Ferries Since the Flood
            Ann Roe, "Ferries Since the Flood", Tideline, https://t.example    | Ferries Since the Flood
            Ann Roe, „Fähren nach der Flut“, Tideline, https://t.example       | Fähren nach der Flut
            Ann Roe, «Les bacs après la crue», Tideline, https://t.example     | Les bacs après la crue
            Ann Roe, “Ferries.” Tideline, https://t.example                    | Ferries
            Ann Roe on “slow” ferries, Tideline, https://t.example             | ``
            Ann Roe, Ferries Since the Flood, Tideline, https://t.example      | ``
            """)
    void titleInQuotationMarksIsTakenFromAnyForm(String note, String title) {
        assertThat(reader.read(note).title()).isEqualTo(title);
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
    @ValueSource(strings = {"doi:10.5555/abc.7", "DOI 10.5555/abc.7", "10.5555/abc.7"})
    void doiIsNoPartOfTheContainer(String doi) {
        assertThat(reader.read("Roe, Ann. 2023. Tides. Delta. " + doi + ".").container())
                .isEqualTo("Delta");
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
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, Ann, "The Long Tides", Delta 12 (2019) 34-56.                | Roe, Ann           | The Long Tides     | 2019       | Delta
            Ann Roe and Bo Poe, “The Long Tides,” Delta 12 (2019): 34–56.     | Ann Roe; Bo Poe    | The Long Tides     | 2019       | Delta
            Ann Roe, 'The River's Long Tides' [2019] Port Review, 4(1) 5      | Ann Roe            | The River's Long Tides | 2019   | Port Review
            Ann Roe, „Lange Fluten“, in: Delta, 4. März 2025                  | Ann Roe            | Lange Fluten       | 2025-03-04 | Delta
            See Ann Roe, Long Tides (Lisbon: Quay Press, 2010), 12.           | Ann Roe            | Long Tides         | 2010       | Quay Press
            Ann Roe, Long Tides (Quay Press 2010) 12.                         | Ann Roe            | Long Tides         | 2010       | Quay Press
            Roe, A. M., Long Tides (Lisbon: Quay Press, 2010)                 | Roe, A. M.         | Long Tides         | 2010       | Quay Press
            ANN ROE, LONG TIDES (4th ed. 2013).                               | ANN ROE            | LONG TIDES         | 2013       | ``
            Ann Roe, Long Tides, 56 Port L. Rev. 837 (1960)                   | Ann Roe            | Long Tides         | 1960       | Port L. Rev.
            Roe, A. (2023). Long tides. Delta.                                | Roe, A.            | Long tides         | 2023       | Delta
            Roe, A., & Poe, B. (2023, March 4). Long tides. Delta, 12(3), 4.  | Roe, A.; Poe, B.   | Long tides         | 2023-03-04 | Delta
            Roe, A. (2023). Who pays? Port Review. https://p.example          | Roe, A.            | Who pays?          | 2023       | Port Review
            Roe, Ann. 2023. Who pays? Port Review. https://p.example          | Roe, Ann           | Who pays?          | 2023       | Port Review
            Roe, Ann. 2023. Boats vs. Tides. Delta.                           | Roe, Ann           | Boats vs. Tides    | 2023       | Delta
            Roe, Ann. 2023. Quay No. 5. Delta.                                | Roe, Ann           | Quay No. 5         | 2023       | Delta
            Roe, Ann. 2023. „Zu. Spät“ im Hafen. Delta.                       | Roe, Ann           | „Zu. Spät“ im Hafen | 2023      | Delta
            Roe, Ann. 2023. Tides. Delta. Accessed March 4, 2025. https://d.example | Roe, Ann     | Tides              | 2023       | Delta
            Ann Roe, “Long Tides,” Delta, accessed on 4 March 2025, https://d.example | Ann Roe    | Long Tides         | ``         | Delta
            """)
    void formsOfLawHistoryAndNewsAreToldApart(
            String note, String authors, String title, String date, String container) {
        Citation citation = reader.read(note);

        assertThat(String.join("; ", citation.authors())).isEqualTo(authors);
        assertThat(citation.title()).isEqualTo(title);
        assertThat(citation.published()).isEqualTo(new IsoDate(date));
        assertThat(citation.container()).isEqualTo(container);
        assertThat(citation.printed()).isEqualTo(note);
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
                "Rosa, Speed, The Order of Time (2005).",
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
