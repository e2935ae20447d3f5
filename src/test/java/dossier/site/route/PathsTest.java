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
