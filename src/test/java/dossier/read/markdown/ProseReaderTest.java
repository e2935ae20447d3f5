package dossier.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dossier.model.entry.Prose;
import dossier.model.entry.YamlText;
import dossier.problem.Problem;
import dossier.problem.Problems;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseReaderTest {
    private final Problems problems = new Problems();

    private Prose read(String markdown) {
        return new ProseReader().read(markdown, 0, "content/notes/n.md", problems);
    }

    private String displayPath(String markdown) {
        String displayPath = ProseText.of(read(markdown));
        assertThat(problems.sorted()).isEmpty();
        return displayPath;
    }

    @Test
    void blocksOfEveryKind() {
        assertThat(displayPath("""
                        # The *old* bridge

                        One
                        paragraph,\\
                        two lines.

                        > A quote.
                        >
                        > - in it
                        >   a list

                        3. three
                        4. four
                           - and below

                        | A | B |
                        |--:|---|
                        | 1 |
                        | 2 | `x|y` | 3 |

                        ```java
                        int a = 1;

                        int b;
                        ```

                            indented

                        ---

                        ## The *old* bridge
                        """)).isEqualTo("""
                        h1 the-old-bridge The (EMPHASIS: old) bridge
                        p1 One paragraph,//two lines.
                        quote
                          p2 A quote.
                          list
                          -
                            p3 in it a list
                        list from 3
                        -
                          p4 three
                        -
                          p5 four
                          list
                          -
                            p6 and below
                        t1 | A | B |\s
                           | 1 |  |\s
                           | 2 | (CODE: x|y) | 3
                        code int a = 1;

                        int b;
                        code indented
                        rule
                        h2 the-old-bridge-2 The (EMPHASIS: old) bridge
                        """);
    }

    @Test
    void wordsOfEveryKind() {
        assertThat(displayPath("""
                        *a **b `c`** d* 2 \\* 3 &amp; &lt;b&gt; <!-- aside --> [typed] and [typed][too]
                        [*The* post](https://post.example/a?b=c&d "Post"), <https://post.example>, <desk@post.example>,
                        [about](../about.html), [above](#p1), [by label][post]

                        [post]: https://post.example/label
                        """)).isEqualTo("""
                        p1 (EMPHASIS: a )(STRONG+EMPHASIS: b )(STRONG+EMPHASIS+CODE: c)(EMPHASIS:  d) \
                        2 * 3 & <b>  [typed] and [typed][too] \
                        <https://post.example/a?b=c&d|(EMPHASIS: The) post>, <https://post.example|https://post.example>, \
                        <mailto:desk@post.example|desk@post.example>, \
                        <../about.html|about>, <#p1|above>, <https://post.example/label|by label>
                        """);
    }

    @Test
    void linksToTheDossier() {
        Prose prose = read("""
                A [[ferries#p2]], **[[country/portugal|the  state]]**, [a [[quays]] b](https://post.example)[^1],

                | in a table |
                |---|
                | [[ferries\\|boats]] |

                and `[[code]]` and \\[[escaped]].

                [^1]: See [[Aru
                    Bel]].
                """);

        assertThat(ProseText.of(prose)).isEqualTo("""
                        p1 A [[0|]], [[1|(STRONG: the state)]], [a [[2|]] b](https://post.example)[1/1],
                        t1 | in a table
                           | [[3|boats]]
                        p2 and (CODE: [[code]]) and [[escaped]].
                        fn-1 x1 See [[4|]].
                        """);
        assertThat(prose.links().stream().map(YamlText::text))
                .containsExactly("ferries#p2", "country/portugal", "quays", "ferries", "Aru Bel");
        assertThat(prose.links().stream().map(link -> link.at().toString()))
                .containsExactly(
                        "content/notes/n.md:1:3",
                        "content/notes/n.md:1:21",
                        "content/notes/n.md:1:59",
                        "content/notes/n.md:5:3",
                        "content/notes/n.md:9:11");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void notesAreNumberedInTheOrderOfTheText() {
        assertThat(displayPath("""
                        One.[^b] Two.[^a] One again.[^b]

                        [^a]: The second, which cites another.[^c]
                        [^b]: The first.

                            It has two paragraphs.

                        [^c]: The third.
                        """)).isEqualTo("""
                        p1 One.[1/1] Two.[2/1] One again.[1/2]
                        fn-1 x2 The first.//It has two paragraphs.
                        fn-2 x1 The second, which cites another.[3/1]
                        fn-3 x1 The third.
                        """);
    }

    @Test
    void headingsBelowTheTitleSkipNoLevel() {
        Prose prose = read("# Title\n\n### A\n\n###### B\n\n###### C\n\n### D\n\n- # in a list\n");

        assertThat(ProseText.of(prose.under("Title"))).isEqualTo("""
                        h2 a A
                        h3 b B
                        h4 c C
                        h2 d D
                        list
                        -
                          p1 (STRONG: in a list)
                        """);
        assertThat(prose.title()).isEqualTo("Title");
        assertThat(ProseText.of(prose.under("Another"))).startsWith("h2 title Title\nh3 a A\n");
    }

    private enum Hostile {
        QUOTES("> ".repeat(20_000) + "end"),
        DASHES("- ".repeat(20_000) + "end"),
        LINE_OF_DASHES("-".repeat(100_000) + "x"),
        LISTS(IntStream.range(0, 500).mapToObj(i -> "  ".repeat(i) + "- x\n").collect(Collectors.joining())),
        OPEN_LINKS("[[".repeat(100_000)),
        SHORT_OPEN_LINKS(("[[".repeat(9_000) + "\n\n").repeat(3)),
        CLOSED_LINKS("[[".repeat(4_000) + "]]".repeat(4_000)),
        LINKS("[[a]] ".repeat(3_000)),
        PARAGRAPHS_OF_LINKS(("[[a|b]] ".repeat(2_000) + "\n\n").repeat(20)),
        EMPHASIS("*a **b ".repeat(2_500)),
        NESTED_EMPHASIS("*_".repeat(4_000) + "x" + "_*".repeat(4_000)),
        BACKTICKS(IntStream.range(1, 190).mapToObj("`"::repeat).collect(Collectors.joining(" "))),
        NOTES(IntStream.range(0, 5_000).mapToObj(i -> "[^" + i + "]: x\n").collect(Collectors.joining())),
        CITED("[^1]".repeat(4_500) + "\n\n[^1]: x [^1]\n"),
        TABLE("|a".repeat(5_000) + "\n" + "|-".repeat(4_000) + "\n"),
        LONG_TABLE("|a|b|\n|-|-|\n" + "|a|[[b]]|\n".repeat(1_900)),
        HTML("<b>".repeat(6_000)),
        LABELS(IntStream.range(0, 1_000)
                .mapToObj(i -> "[" + i + "]: x" + i + "\n")
                .collect(Collectors.joining()));

        private final String text;

        Hostile(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMadeToHurtIsReadOrRefusedInTime(Hostile hostile) {
        Prose prose = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(hostile.text));

        assertThat(prose).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT&colon;alert(1))",
                "[x](java&Tab;script:alert(1))",
                "[x](&#1;javascript:alert(1))",
                "[x](vbscript:x)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//example.org/a)",
                "[x](/etc/passwd)",
                "[x](\\\\\\\\example.org)",
                "[x](/\\\\example.org)",
                "[x](file:///etc/passwd)",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "<javascript:alert(1)>"
            })
    void addressesThatArePagesNeitherOfTheWebNorOfTheSiteAreRefused(String markdown) {
        String displayPath = ProseText.of(read(markdown));

        assertThat(displayPath).doesNotContain("<").startsWith("p1 ");
        assertThat(problems.sorted().stream().map(Problem::code)).containsExactly("bad-url");
    }

    @Test
    void whatIsTooMuchToReadIsAnErrorWithItsLine() {
        read("One.\n\n" + "[^1]: So.\n".repeat(1_001));
        read("One.\n\nTwo.\n\n" + "[a]: b\n".repeat(3_000));

        assertThat(problems.sorted()).extracting(Problem::toString).containsExactly("""
                        content/notes/n.md:5:1: error: this file is nested too deeply, has a paragraph too long, or too many notes or link \
                        definitions to be read
                          split it into two paragraphs or two files""", """
                        content/notes/n.md:1003:1: error: this file is nested too deeply, has a paragraph too long, or too many notes or \
                        link definitions to be read
                          split it into two paragraphs or two files""");
    }
}
