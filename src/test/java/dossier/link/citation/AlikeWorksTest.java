package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeWorksTest {
    /** {@code author; year; title; container; volume}; cells may be left out at the end. */
    private static Citation work(String cells) {
        String[] cell = Arrays.copyOf(cells.split(";", -1), 5);
        for (int i = 0; i < cell.length; i++) {
            cell[i] = cell[i] == null ? "" : cell[i].strip();
        }
        return new CitationBuilder(cells)
                .authors(cell[0].isEmpty() ? List.of() : List.of(cell[0]))
                .published(new IsoDate(cell[1]))
                .with(CitationField.TITLE, cell[2])
                .with(CitationField.CONTAINER, cell[3])
                .with(CitationField.VOLUME, cell[4])
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, Ann; 2023; Tides of Home | A. Roe; 2021; The Tides of Home | same author and title, other date
            Roe, Ann; 2023; Tides of Home | Roe, Ann; ; Tides of Home       | same author and title, other date
            Roe, Ann; 2023; The slow ferries of the north | Roe, Ann; 2023; The slow feries of the north  | same author and year, a title that differs in few letters
            Roe, Ann; 2023; The slwo ferries of the north | Roe, Ann; 2023; The slow ferries of the north | same author and year, a title that differs in few letters
            ; 2023; Tides of Home; Delta  | Roe, Ann; 2023; Tides of Home; Delta | same title and publication, one without author
            """)
    void twoThatMayBeOne(String first, String second, String why) {
        assertThat(AlikeWorks.find(List.of(work(first), work(second)))).containsExactly(new AlikePair(0, 1, why));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Roe, Ann; 2023; Annual Report | Roe, Ann; 2022; Annual Report
            Roe, Ann; 2023; Tides of Home | Roe, Bo; 2022; Tides of Home
            Roe, Ann; 2023; Tides of Home; ; 1 | Roe, Ann; 2022; Tides of Home; ; 2
            Roe, Ann; 2023; The slow ferries of the north 1 | Roe, Ann; 2023; The slow ferries of the north 2
            Roe, Ann; 2023; The slow ferries of the north | Roe, Ann; 2023; The slow ferries of the coast
            Roe, Ann; 2023; Ferries; Delta | Roe, Ann; 2023; Berries; Delta
            ; 2023; Tides of Home; Delta  | Roe, Ann; 2022; Tides of Home; Delta
            ; 2023; Tides of Home; Delta  | Roe, Ann; 2023; Tides of Home; Post
            """)
    void twoThatAreSurelyTwo(String first, String second) {
        assertThat(AlikeWorks.find(List.of(work(first), work(second)))).isEmpty();
    }

    @Test
    void titleThatComesBackEachYearIsThatOfASeries() {
        assertThat(AlikeWorks.find(IntStream.range(2000, 2009)
                        .mapToObj(year -> work("Roe, Ann; " + year + "; Tides of the Year"))
                        .toList()))
                .isEmpty();
    }
}
