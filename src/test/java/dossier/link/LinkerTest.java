package dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.link.names.Gazetteer;
import dossier.model.Draft;
import dossier.model.Subject;
import dossier.model.entry.Content;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Roe                             | Ann Roe
            Ann Roe and Jan Doe                 | Ann Roe + Jan Doe
            Ann Roe, Jan Doe & Cy Loe           | Ann Roe + Jan Doe + Cy Loe
            Ann Roe; Jan Doe                    | Ann Roe + Jan Doe
            Ann Roe und Jan Doe                 | Ann Roe + Jan Doe
            Ann Roe et Jan Doe                  | Ann Roe + Jan Doe
            Ann Roe et al.                      | Ann Roe
            Ann Roe and others                  | Ann Roe
            Ann Roe, Jan Doe and Ann Roe        | Ann Roe + Jan Doe
            Andy Sandund                        | Andy Sandund
            """)
    void bylineNamesItsAuthorsOnce(String byline, String authors) {
        Reading reading = new Reading(
                new Seed("a.txt", 1, "0"),
                "Ferries",
                byline,
                IsoDate.UNKNOWN,
                "",
                "en",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Draft draft = new Draft("seeds", List.of(reading), Content.NONE);

        assertThat(new Linker(new Gazetteer(), new Dates())
                        .link(draft, new Problems()).articles().get(0).authors().value().stream()
                                .map(Subject::name)
                                .collect(Collectors.joining(" + ")))
                .isEqualTo(authors);
    }
}
