package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void rowsAreReadWithoutCommentsAndBlankLines() {
        assertThat(Table.rows("test/table.tsv", 3))
                .containsExactly(
                        List.of("en", "one two", "x"), List.of("fr", "é", ""), List.of("de", "", "last", "more"));
    }

    @Test
    void missingFileIsTheProgramsFault() {
        assertThatThrownBy(() -> Table.rows("test/none.tsv", 3))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("data file missing from the program: test/none.tsv");
    }

    @Test
    void everyDataFileHasTheColumnsItNeeds() {
        assertThat(Table.rows("language/months.tsv", 3)).allMatch(row -> row.size() == 3 && !row.contains(""));
        assertThat(Table.rows("language/stopwords.tsv", 2)).allMatch(row -> row.size() == 2 && !row.contains(""));
        assertThat(Table.rows("read/text/cues.tsv", 3)).allMatch(row -> row.size() == 3 && !row.contains(""));
        assertThat(Table.rows("read/text/debris.tsv", 4)).allMatch(row -> row.size() == 4 && !row.contains(""));
    }

    @Test
    void everyMonthHasANameInEveryLanguage() {
        List<String> months = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        List<List<String>> rows = Table.rows("language/months.tsv", 3);
        List<String> languages = rows.stream().map(row -> row.get(0)).distinct().toList();
        assertThat(languages)
                .isNotEmpty()
                .allSatisfy(language -> assertThat(rows.stream()
                                .filter(row -> row.get(0).equals(language))
                                .map(row -> row.get(1)))
                        .containsExactlyElementsOf(months));
    }
}
