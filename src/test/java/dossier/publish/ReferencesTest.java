package dossier.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.json.Json;
import dossier.model.Citation;
import dossier.model.IsoDate;
import dossier.model.Publisher;
import dossier.model.Slug;
import dossier.model.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final Source FULL = new Source(
            new Slug("doe-2025-tolls"),
            new Citation(
                    List.of("Doe, Jane", "Ministry of Ports"),
                    "Tolls & fees_50%",
                    new IsoDate("2025-03-04"),
                    List.of("The Post"),
                    "https://post.example/tolls",
                    "",
                    ""),
            Optional.of(new Publisher(new Slug("post"), "The Post", "", "", "")),
            "",
            "",
            List.of(),
            Optional.empty(),
            List.of());
    private static final Source BARE = new Source(
            new Slug("ports"),
            new Citation(
                    List.of(), "", new IsoDate("2020"), List.of(), "", "", "Ministry of Ports, Annual report, 2020."),
            Optional.empty(),
            "",
            "",
            List.of(),
            Optional.empty(),
            List.of());

    @Test
    void bibtexEscapesAndKeepsInstitutionsWhole() {
        assertThat(References.bibtex(FULL)).isEqualTo("""
                        @misc{doe-2025-tolls,
                          author = {Doe, Jane and {Ministry of Ports}},
                          title = {{Tolls \\& fees\\_50\\%}},
                          publisher = {The Post},
                          year = {2025},
                          month = mar,
                          day = {4},
                          url = {https://post.example/tolls}
                        }
                        """);
    }

    @Test
    void bibtexLeavesOutWhatIsNotKnown() {
        assertThat(References.bibtex(BARE)).isEqualTo("""
                        @misc{ports,
                          title = {{Ministry of Ports, Annual report, 2020.}},
                          year = {2020}
                        }
                        """);
    }

    @Test
    void risHasATagALine() {
        assertThat(References.ris(FULL)).isEqualTo("""
                        TY  - ELEC
                        ID  - doe-2025-tolls
                        AU  - Doe, Jane
                        AU  - Ministry of Ports
                        TI  - Tolls & fees_50%
                        PB  - The Post
                        PY  - 2025
                        DA  - 2025/03/04/
                        UR  - https://post.example/tolls
                        ER  -\s
                        """);
        assertThat(References.ris(BARE))
                .startsWith("TY  - GEN\nID  - ports\nTI  - Ministry")
                .contains("DA  - 2020///\n");
    }

    @Test
    void cslPartsNamesAndDates() {
        assertThat(Json.text(References.csl(FULL)))
                .isEqualTo("{\"id\":\"doe-2025-tolls\",\"type\":\"webpage\",\"title\":\"Tolls & fees_50%\","
                        + "\"author\":[{\"family\":\"Doe\",\"given\":\"Jane\"},{\"literal\":\"Ministry of Ports\"}],"
                        + "\"publisher\":\"The Post\",\"issued\":{\"date-parts\":[[2025,3,4]]},"
                        + "\"URL\":\"https://post.example/tolls\"}");
        assertThat(Json.text(References.csl(BARE)))
                .isEqualTo(
                        "{\"id\":\"ports\",\"type\":\"document\",\"title\":\"Ministry of Ports, Annual report, 2020.\","
                                + "\"issued\":{\"date-parts\":[[2020]]}}");
    }
}
