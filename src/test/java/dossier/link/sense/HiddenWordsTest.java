package dossier.link.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Gaps made of sentences and words in six languages; see the comments in {@code src/test/resources/sense/}. */
class HiddenWordsTest {
    private static final Path FOLDER = Path.of("src/test/resources/sense");

    /** A text whose gap is between two offsets. */
    private record Gap(String language, String text, int from, int to) {
        static Gap of(String language, String marked) {
            int from = marked.indexOf('|');
            int to = marked.indexOf('|', from + 1) - 1;
            return new Gap(language, marked.replace("|", ""), from, to);
        }

        List<TurningWord> hidden() {
            return HiddenWords.in(text, from, to, SenseLexicon.of(language, text));
        }

        boolean isTold() {
            return !hidden().isEmpty();
        }

        @Override
        public String toString() {
            return language + ": " + text.substring(0, from) + "[" + text.substring(from, to) + "]"
                    + text.substring(to);
        }
    }

    @Test
    void aGapOverATurningWordIsTold() throws IOException {
        List<Gap> gaps = gaps("hidden.tsv");
        assertThat(gaps).hasSizeGreaterThan(299);
        assertThat(gaps.stream().filter(gap -> !gap.isTold())).isEmpty();
    }

    @Test
    void aGapOverOtherWordsIsNot() throws IOException {
        List<Gap> gaps = gaps("harmless.tsv");
        assertThat(gaps).hasSizeGreaterThan(299);
        assertThat(gaps.stream().filter(Gap::isTold)).isEmpty();
    }

    @Test
    void sentencesOfNewspapersAreToldApart() throws IOException {
        List<String[]> rows = Files.readAllLines(FOLDER.resolve("natural.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(cells -> cells.length == 3)
                .toList();
        assertThat(rows).hasSizeGreaterThan(99);
        assertThat(rows.stream()
                        .filter(cells -> Gap.of(cells[0], cells[2]).isTold() != cells[1].equals("told"))
                        .map(cells -> cells[1] + " " + Gap.of(cells[0], cells[2])))
                .isEmpty();
    }

    private static List<Gap> gaps(String file) throws IOException {
        List<Gap> gaps = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve(file))) {
            String[] cells = line.split("\t");
            if (cells.length == 3) {
                for (String word : cells[2].split(", ")) {
                    gaps.add(Gap.of(cells[0], cells[1].replace("{}", word)));
                }
            }
        }
        return gaps;
    }
}
