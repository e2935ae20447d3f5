package dossier.site.inline;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Quote.Range;
import dossier.site.inline.Span.SpanKind;
import dossier.site.inline.Spans.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {
    private static final Pattern ID = Pattern.compile("\\[(\\w+):");

    /** Marks as {@code [id:text]}, links as {@code <text>}, note markers as {@code ^}. */
    private static String drawn(List<Span> runs) {
        StringBuilder out = new StringBuilder();
        for (Span run : runs) {
            String inside = run.inside().isEmpty() ? run.text() : drawn(run.inside());
            out.append(
                    run.isMark()
                            ? "[" + run.key() + ":" + inside + "]"
                            : run.isMention() ? "<" + inside + ">" : run.isMarker() ? "^" : inside);
        }
        return out.toString();
    }

    /** Of {@code ab<cd>e^f} the pieces: links between angles, markers as carets. */
    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (String part : text.split("(?=[<^])|(?<=[>^])")) {
            if (part.equals("^")) {
                pieces.add(new Piece(at, at, new Span(SpanKind.MARKER, "1", "", "fnref-1")));
                continue;
            }
            boolean link = part.startsWith("<");
            String words = part.replaceAll("[<>]", "");
            Span run = link ? new Span(SpanKind.MENTION, words, "countries/x.html", "country/x") : Span.text(words);
            pieces.add(new Piece(at, at + words.length(), run));
            at += words.length();
        }
        return pieces;
    }

    private static List<Highlight> highlights(String spans) {
        List<Highlight> highlights = new ArrayList<>();
        for (String span : spans.split(" ")) {
            String[] parts = span.split("[=+-]");
            List<Range> stretches = new ArrayList<>();
            for (int i = 1; i < parts.length; i += 2) {
                stretches.add(new Range(Integer.parseInt(parts[i]), Integer.parseInt(parts[i + 1])));
            }
            highlights.add(new Highlight(parts[0], stretches));
        }
        return highlights;
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef,       x=1-3,             a[x:bc]def",
        "abcdef,       x=0-6,             [x:abcdef]",
        "abcdef,       x=0-1+4-6,         [x:a]bcd[:ef]",
        "abcdef,       x=0-2 y=2-4,       [x:ab][y:cd]ef",
        "abcdef,       x=0-4 y=2-6,       [x:ab][y:cd][:ef]",
        "abcdef,       x=0-4 y=0-6,       [y:[x:abcd]][:ef]",
        "abcdef,       x=0-4 y=0-4,       [y:[x:abcd]]ef",
        "ab<cd>ef,     x=0-6,             [x:ab<cd>ef]",
        "ab<cd>ef,     x=0-3,             [x:ab]<[:c]d>ef",
        "ab<cd>ef,     x=3-5,             ab<c[x:d]>[:e]f",
        "ab<cd>ef,     x=2-4 y=2-3,       ab[x:<[y:c]d>]ef",
        "ab<cd>ef,     x=0-6 y=3-4,       [x:ab<c[y:d]>][:ef]",
        "ab^cd,        x=0-2,             [x:ab]^cd",
        "ab^cd,        x=0-4,             [x:ab^cd]",
        "ab^cd,        x=2-4,             ab^[x:cd]",
    })
    void quotesAreMarkedOnceEach(String text, String spans, String marked) {
        assertThat(drawn(Highlight.on(pieces(text), highlights(spans)))).isEqualTo(marked);
    }

    @Test
    void noWordIsLostAndEveryQuoteHasItsIdOnce() {
        Random random = new Random(9);
        for (int round = 0; round < 2000; round++) {
            List<Piece> pieces = pieces("ab<cde>fg^h<ij>^kl<m>nopq");
            List<Highlight> highlights = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                int start = random.nextInt(16);
                highlights.add(new Highlight(
                        "q" + i, List.of(new Range(start, start + 1 + random.nextInt(17 - start)))));
            }
            String marked = drawn(Highlight.on(pieces, highlights));
            assertThat(marked.replaceAll("\\[\\w*:|[\\]<>^]", "")).isEqualTo("abcdefghijklmnopq");
            Matcher ids = ID.matcher(marked);
            assertThat(ids.results().map(id -> id.group(1)).toList())
                    .as(highlights + " " + marked)
                    .containsExactlyInAnyOrderElementsOf(
                            highlights.stream().map(Highlight::id).toList());
        }
    }

    /** Marks that nest without end cannot be drawn; each quote has its anchor all the same. */
    @Test
    void manyQuotesOfTheSameWordsNestNotTooDeep() {
        List<Highlight> quotes = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            quotes.add(new Highlight("q" + i, List.of(new Range(4, 9))));
        }

        List<Span> runs = Highlight.on("The ferry sails", quotes);

        assertThat(runs.stream().mapToInt(HighlightTest::depth).max().orElse(0)).isLessThan(30);
        assertThat(ID.matcher(drawn(runs)).results().map(id -> id.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        quotes.stream().map(Highlight::id).toList());
    }

    private static int depth(Span run) {
        return 1 + run.inside().stream().mapToInt(HighlightTest::depth).max().orElse(0);
    }
}
