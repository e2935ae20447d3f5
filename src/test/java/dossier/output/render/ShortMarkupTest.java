package dossier.output.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShortMarkupTest {
    private static final Path TEMPLATES = Path.of("templates");

    /** A bar stands for a line break, a tilde for one that Pebble reads and does not write. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        <ul>|<li>{{ a }}</li>|</ul>;             <ul>~<li>{{ a }}~</ul>
        <p>a</p>|<p>b</p>|<nav>;                 <p>a~<p>b~<nav>
        <p>a</p>|<figure>|<p>b</p>|</figure>;    <p>a~<figure>~<p>b~</figure>
        <p>a</p>|<a href="b">;                   <p>a</p>~<a href="b">
        <p>a</p>{% if b %}|<p>;                  <p>a</p>{% if b %}~<p>
        <tr><th scope="row">a</th><td>b</td></tr>; <tr><th scope=row>a<td>b
        a|<b>c</b>|<i>d</i>;                     a|<b>c</b>|<i>d</i>
        {{ a }}|{{ b }}|c;                       {{ a }}|{{ b }}|c
        <a class="back" href="#x" role="doc-backlink">; <a class=back href="#x" role="doc-backlink">
        <p class="doubt meta">;                  <p class="doubt meta">
        <p class="{{ a > b }}">|c;               <p class="{{ a > b }}">~c
        {# </li> #}{% set a = "</li>" %};        {# </li> #}{% set a = "</li>" %}
        """)
    void whatHtmlImpliesIsLeftOut(String template, String shorter) {
        assertThat(ShortMarkup.of(template.replace('|', '\n'))
                        .replace("{#\n#}", "~")
                        .replace('\n', '|'))
                .isEqualTo(shorter);
    }

    @Test
    void linesKeepTheirNumbers() {
        String template = "<ul>\n<li>{{ a }}</li>\n</ul>\n{{ b }}\n";

        assertThat(ShortMarkup.of(template).lines()).hasSize(4);
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".peb")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateHasTheSameElements(Path file) throws IOException {
        String template = Files.readString(file);

        assertThat(elements(ShortMarkup.of(template))).isEqualTo(elements(template));
    }

    /** The elements of a template in which each value is a letter, with their attributes and their texts. */
    private static List<String> elements(String template) {
        String html = template.replaceAll("(?s)\\{%.*?%}|\\{#.*?#}", "").replaceAll("(?s)\\{\\{.*?}}", "x");
        return Jsoup.parse(html).getAllElements().stream()
                .map(ShortMarkupTest::described)
                .toList();
    }

    private static String described(Element element) {
        return element.cssSelector() + element.attributes() + ": " + element.ownText();
    }
}
