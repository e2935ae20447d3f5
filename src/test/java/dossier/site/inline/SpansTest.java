package dossier.site.inline;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.site.inline.Spans.Cutter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final String SENTENCE = "Ann met the crew of the ferry. ";

    /** A sentence again and again, with the name marked in each of some. */
    private static List<Span> excerpt(int sentences, List<Integer> marked) {
        Cutter cutter = new Cutter(SENTENCE.repeat(sentences));
        List<Integer> starts = marked.stream().map(i -> i * SENTENCE.length()).toList();
        starts.forEach(start -> cutter.mark(start, start + 3));
        return cutter.excerpt(
                starts.get(0), starts.stream().map(start -> start + 3).toList());
    }

    private static String text(List<Span> runs) {
        return runs.stream().map(Span::text).collect(Collectors.joining());
    }

    @Test
    void anExcerptHoldsTheSentencesOfAllItsMarks() {
        assertThat(text(excerpt(9, List.of(2, 4)))).isEqualTo(SENTENCE.repeat(3).strip());
    }

    @Test
    void marksTooFarAfterTheFirstAreLeftOutWithASignThatThereAreMore() {
        List<Integer> each = IntStream.range(0, 2_000).boxed().toList();

        List<Span> runs = excerpt(2_000, each);

        int most = 1 + (10_000 - 3) / SENTENCE.length();
        assertThat(text(runs)).isEqualTo(SENTENCE.repeat(most).strip() + " …");
        assertThat(runs.stream().filter(Span::isMark)).hasSize(most);
    }

    @Test
    void anExcerptThatIsNotCutHasNoSign() {
        assertThat(text(excerpt(2_000, List.of(0, 300))))
                .hasSize(301 * SENTENCE.length() - 1)
                .doesNotContain("…");
    }
}
