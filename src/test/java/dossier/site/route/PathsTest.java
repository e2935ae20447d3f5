package dossier.site.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {
    @ParameterizedTest
    @CsvSource({
        "index.html, countries/myanmar.html, countries/myanmar.html",
        "countries/myanmar.html, index.html, ../index.html",
        "footnotes/a/1.html, sources/x.html#uses, ../../sources/x.html#uses",
        "countries/myanmar.html, countries/myanmar.html#passages, #passages",
        "countries/myanmar.html, countries/myanmar-2.html#in-x, myanmar-2.html#in-x",
        "countries/myanmar.html, countries/mali.html, mali.html",
        "footnotes/a/1.html, footnotes/a/2.html, 2.html",
        "footnotes/a/1.html, footnotes/ab/2.html, ../ab/2.html",
        "footnotes/a/1.html, footnotes/index.html, ../index.html",
        "footnotes/index.html, footnotes/a/1.html, a/1.html",
        "index.html, index.html#map, #map",
        "countries/myanmar.html, #passages, #passages"
    })
    void leadsFromAPageToAPath(String page, String to, String href) {
        assertThat(Paths.from(page, to)).isEqualTo(href);
    }

    @ParameterizedTest
    @CsvSource({
        "countries/, ../index.html, index.html",
        "countries/, myanmar.html, countries/myanmar.html",
        "footnotes/a/, ../../sources/x.html, sources/x.html",
        "a/, ./b.html, a/b.html"
    })
    void resolvesARelativeLink(String folder, String link, String path) {
        assertThat(Paths.resolve(folder, link)).isEqualTo(path);
    }

    @Test
    void aLinkOutOfTheSiteLeadsNowhere() {
        assertThat(Paths.resolve("countries/", "../../x.html")).isNull();
        assertThat(Paths.resolve("", "../x.html")).isNull();
    }
}
