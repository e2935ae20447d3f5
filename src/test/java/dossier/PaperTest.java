package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The paper of a dossier has the texts of its articles, or a list of them where there are many. */
class PaperTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @CsvSource({"50, 50, #article-1", "51, 0, articles/boat-10.html"})
    void manyArticlesAreListed(int articles, int texts, String first) throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        for (int i = 10; i < 10 + articles; i++) {
            String text = "# Boat " + i + " returns\n\nThe boat is back at the quay after a winter in the yard.\n";
            Files.writeString(dir.resolve("seeds/boat-" + i + ".md"), text);
        }
        assertThat(Run.build(dir, "--quiet").status()).isZero();

        Document paper = Jsoup.parse(Files.readString(dir.resolve("site/print.html")));

        assertThat(paper.select("article.paper")).hasSize(texts);
        assertThat(paper.select(".toc a").eachAttr("href")).hasSize(articles).contains(first);
        assertThat(paper.select(".opening").text().contains("more than 50")).isEqualTo(texts == 0);
    }
}
