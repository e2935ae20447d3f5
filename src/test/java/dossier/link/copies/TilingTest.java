package dossier.link.copies;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.copies.DistinctiveWord.WordKind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages of letters; tiles of one block are joined by a hyphen, blocks parted by a space. A star is quoted. */
class TilingTest {
    private static List<DistinctiveWord> words(String letters) {
        return letters.chars()
                .mapToObj(c -> new DistinctiveWord(c, 0, 1, c == '*' ? WordKind.QUOTED : WordKind.CHOSEN))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, abcd",
        "abcd, cdab, ab cd",
        "abcd, abxcd, ab-cd",
        "abcd, abxxcd, ab cd",
        "abxcd, abcd, ab-cd",
        "abcdefg, defgabc, abc defg",
        "abab, ab, ab",
        "ab, abab, ab",
        "aaaa, aa, aa",
        "abcde, bcd, bcd",
        "ab*cd, ab*cd, ab-cd",
        "abcdef, abcdcdef, abcd ef",
        "abc, xyz, ''",
        "a, a, ''",
        "'', ab, ''",
    })
    void blocksOfTiles(String one, String other, String blocks) {
        String found = new Tiling(words(one), words(other), 2, 1)
                .blocks().stream()
                        .map(block -> block.stream()
                                .map(tile -> one.substring(tile.one(), tile.endInOne()))
                                .collect(Collectors.joining("-")))
                        .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(blocks);
    }
}
