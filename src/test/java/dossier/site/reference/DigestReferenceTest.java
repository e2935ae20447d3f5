package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files for reference managers say of a digest that it is one; of an article in its own words they say nothing. */
class DigestReferenceTest {
    private static final String NOTE = "Read in a digest by the authors of the dossier";

    @TempDir
    static Path dir;

    @BeforeAll
    static void build() {
        Path folder = Path.of("src/test/resources/sites/article-that-is-a-digest");
        Run.copy(folder.resolve("seeds"), dir.resolve("seeds"));
        Run.copy(folder.resolve("content"), dir.resolve("content"));
        assertThat(Run.build(dir).status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"bib, note = {%s}", "ris, N1  - %s", "csl.json, '\"note\":\"%s\"'"})
    void theFileOfADigestSaysSo(String ending, String line) throws IOException {
        assertThat(file("ferry", ending)).contains(String.format(line, NOTE));
        assertThat(file("harbour", ending)).isNotEmpty().doesNotContain("digest");
    }

    /** What the link of an article's page saves. */
    private static String file(String article, String ending) throws IOException {
        Path page = dir.resolve("site/articles/" + article + ".html");
        String link = Jsoup.parse(Files.readString(page))
                .selectFirst("a[download$=." + ending + "]")
                .attr("href");
        return URLDecoder.decode(link.substring(link.indexOf(',') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
