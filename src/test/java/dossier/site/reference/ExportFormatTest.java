package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.OtherForms;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.WorkType;
import dossier.model.entry.RetractionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reference managers are given. */
class ExportFormatTest {
    private static final Source FULL = new Source(
            new Slug("doe-2025-tolls"),
            new CitationBuilder("")
                    .authors(List.of("Doe, Jane", "Ministry of Ports"))
                    .type(WorkType.ARTICLE_JOURNAL)
                    .editors(List.of("Max Roe, Jr.", "Trade and Ports Council"))
                    .translators(List.of("Poe, Bo"))
                    .with(CitationField.VOLUME, "12")
                    .with(CitationField.ISSUE, "3")
                    .with(CitationField.PAGES, "101–120")
                    .with(CitationField.EDITION, "2nd")
                    .with(CitationField.PLACE, "Lisbon")
                    .with(CitationField.PUBLISHER, "HARBOUR")
                    .accessed(new IsoDate("2026-05-03"))
                    .with(CitationField.TITLE, "Tolls & fees_50%")
                    .published(new IsoDate("2025-03-04"))
                    .with(CitationField.CONTAINER, "The Post")
                    .with(CitationField.URL, "https://post.example/tolls")
                    .with(CitationField.DOI, "10.1000/18_2")
                    .build(),
            Optional.of(new Publisher(new Slug("harbour"), "Harbour & Sons", "", "", "")),
            "",
            "",
            List.of(),
            Optional.empty(),
            List.of(),
            Map.of(),
            RetractionStatus.SOUND,
            OtherForms.NONE);
    private static final Source BARE = new Source(
            new Slug("ports"),
            new CitationBuilder("Ministry of Ports, Annual report, 2020.")
                    .published(new IsoDate("2020"))
                    .build(),
            Optional.empty(),
            "",
            "",
            List.of(),
            Optional.empty(),
            List.of(),
            Map.of(),
            RetractionStatus.SOUND,
            OtherForms.NONE);

    @Test
    void bibtexEscapesAndKeepsInstitutionsWhole() {
        assertThat(ExportFormat.BIBTEX.text(CslItem.of(FULL))).isEqualTo("""
                        @article{doe-2025-tolls,
                          author = {Doe, Jane and {Ministry of Ports}},
                          editor = {Roe, Jr., Max and {Trade and Ports Council}},
                          translator = {Poe, Bo},
                          title = {{Tolls \\& fees\\_50\\%}},
                          journal = {The Post},
                          address = {Lisbon},
                          volume = {12},
                          edition = {2nd},
                          number = {3},
                          pages = {101--120},
                          publisher = {Harbour \\& Sons},
                          year = {2025},
                          month = mar,
                          day = {4},
                          doi = {10.1000/18_2},
                          url = {https://post.example/tolls},
                          urldate = {2026-05-03}
                        }
                        """);
    }

    @Test
    void bibtexLeavesOutWhatIsNotKnown() {
        assertThat(ExportFormat.BIBTEX.text(CslItem.of(BARE))).isEqualTo("""
                        @misc{ports,
                          title = {{Ministry of Ports, Annual report, 2020.}},
                          year = {2020}
                        }
                        """);
    }

    @Test
    void risHasATagALine() {
        assertThat(ExportFormat.RIS.text(CslItem.of(FULL))).isEqualTo("""
                        TY  - JOUR
                        ID  - doe-2025-tolls
                        AU  - Doe, Jane
                        AU  - Ministry of Ports
                        ED  - Roe, Max, Jr.
                        ED  - Trade and Ports Council
                        A4  - Poe, Bo
                        TI  - Tolls & fees_50%
                        T2  - The Post
                        VL  - 12
                        IS  - 3
                        SP  - 101
                        EP  - 120
                        ET  - 2nd
                        PB  - Harbour & Sons
                        CY  - Lisbon
                        PY  - 2025
                        DA  - 2025/03/04/
                        Y2  - 2026/05/03/
                        DO  - 10.1000/18_2
                        UR  - https://post.example/tolls
                        ER  -\s
                        """);
        assertThat(ExportFormat.RIS.text(CslItem.of(BARE)))
                .startsWith("TY  - GEN\nID  - ports\nTI  - Ministry")
                .contains("DA  - 2020///\n");
    }

    @Test
    void cslPartsNamesAndDates() {
        assertThat(ExportFormat.CSL_JSON.text(CslItem.of(FULL)))
                .isEqualTo("[{\"id\":\"doe-2025-tolls\",\"type\":\"article-journal\",\"title\":\"Tolls & fees_50%\","
                        + "\"author\":[{\"family\":\"Doe\",\"given\":\"Jane\"},{\"literal\":\"Ministry of Ports\"}],"
                        + "\"editor\":[{\"family\":\"Roe\",\"given\":\"Max\",\"suffix\":\"Jr.\"},"
                        + "{\"literal\":\"Trade and Ports Council\"}],"
                        + "\"translator\":[{\"family\":\"Poe\",\"given\":\"Bo\"}],"
                        + "\"container-title\":\"The Post\",\"publisher\":\"Harbour & Sons\","
                        + "\"publisher-place\":\"Lisbon\",\"volume\":\"12\",\"issue\":\"3\",\"page\":\"101–120\","
                        + "\"edition\":\"2nd\",\"URL\":\"https://post.example/tolls\",\"DOI\":\"10.1000/18_2\","
                        + "\"issued\":{\"date-parts\":[[2025,3,4]]},\"accessed\":{\"date-parts\":[[2026,5,3]]}}]\n");
        assertThat(ExportFormat.CSL_JSON.text(CslItem.of(BARE)))
                .isEqualTo(
                        "[{\"id\":\"ports\",\"type\":\"document\",\"title\":\"Ministry of Ports, Annual report, 2020.\","
                                + "\"issued\":{\"date-parts\":[[2020]]}}]\n");
    }

    @Test
    void manyWorksAreOneFile() {
        List<CslItem> items = List.of(CslItem.of(FULL), CslItem.of(BARE));

        assertThat(ExportFormat.CSL_JSON.lines(items))
                .hasSize(4)
                .startsWith("[")
                .endsWith("]")
                .element(1)
                .asString()
                .endsWith("},");
        assertThat(ExportFormat.CSL_JSON.lines(List.of())).containsExactly("[", "]");
        assertThat(ExportFormat.BIBTEX.lines(items)).hasSize(2);
        assertThat(ExportFormat.BIBTEX.fileName("sources")).isEqualTo("sources.bib");
    }
}
