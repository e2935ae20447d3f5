package dossier.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Block;
import dossier.model.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What holds for every reading of every seed. */
public final class Laws {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\ufeff]");

    private Laws() {}

    /**
     * Every word of {@code visible} is somewhere in the reading, as often as it was seen. Words of two links that stand
     * side by side without a space may have been parted.
     */
    public static void nothingIsLost(String visible, Reading reading) {
        Map<String, Integer> counts = new TreeMap<>();
        words(visible).forEach(word -> counts.merge(word, 1, Integer::sum));
        words(ReadingText.words(reading)).forEach(word -> counts.merge(word, -1, Integer::sum));
        List<String> lost = counts.keySet().stream()
                .filter(word -> counts.get(word) > 0 && !isParted(word, counts))
                .toList();
        assertThat(lost).as("words lost from " + reading.seed().file()).isEmpty();
    }

    private static boolean isParted(String word, Map<String, Integer> counts) {
        return IntStream.range(1, word.length())
                .anyMatch(at -> counts.getOrDefault(word.substring(0, at), 0) < 0
                        && (counts.getOrDefault(word.substring(at), 0) < 0 || isParted(word.substring(at), counts)));
    }

    public static void idsAreUnique(Reading reading) {
        assertThat(reading.blocks()).extracting(Block::id).doesNotHaveDuplicates();
    }

    public static void markersStandInTheirText(Reading reading) {
        for (Block block : reading.blocks()) {
            assertThat(block.markers())
                    .allMatch(marker ->
                            marker.at() >= 0 && marker.at() <= block.text().length());
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
