package dossier.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.output.search.SearchWords.SearchWord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchWordsTest {
    private static final Path WORDS = Path.of("src/test/resources/search/words.tsv");

    static Stream<String> rows() throws IOException {
        return Files.readAllLines(WORDS).stream().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aTextIsCutIntoItsWords(String row) {
        String[] cells = row.split("\t", -1);
        assertThat(String.join(" ", words(cells[0]))).isEqualTo(cells[1]);
    }

    private static List<String> words(String text) {
        return SearchWords.of(text).stream().map(SearchWord::word).toList();
    }

    @Test
    void aWordIsWhereItIsPrinted() {
        assertThat(SearchWords.of("an Œuvre 军事地"))
                .containsExactly(
                        new SearchWord("an", 0, 2),
                        new SearchWord("oeuvre", 3, 8),
                        new SearchWord("军事", 9, 11),
                        new SearchWord("事地", 10, 12),
                        new SearchWord("地", 11, 12));
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(words("x".repeat(100_000))).containsExactly("x".repeat(64));
    }

    @Test
    void halfACharacterIsNoWord() {
        assertThat(words("a\ud83db \udc00")).containsExactly("a", "b");
    }
}
