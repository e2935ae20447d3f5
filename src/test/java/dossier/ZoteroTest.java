package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * As what Zotero would file a page. Its reader of embedded metadata is in no package registry, so this is its rule, written
 * anew: a tag that belongs to one kind of work decides; else a title alone makes a journal article, of which it is not sure.
 */
class ZoteroTest {
    @TempDir
    private Path dir;

    private String filed(String page) throws IOException {
        List<String> names =
                Jsoup.parse(Files.readString(dir.resolve("site").resolve(page))).select("meta[name]").stream()
                        .filter(meta -> !meta.attr("content").isEmpty())
                        .map(meta -> meta.attr("name"))
                        .toList();
        return names.contains("citation_technical_report_institution")
                ? "report"
                : names.contains("citation_journal_title")
                        ? "journal article"
                        : names.contains("citation_title") ? "journal article for want of better" : "web page";
    }

    @Test
    void aDossierIsAReportAndSoAreReports() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content/articles"));
        Files.writeString(dir.resolve("content/dossier.yaml"), "title: Rivers\npublisher: The River Desk\n");
        for (String kind : List.of("report", "paper", "news")) {
            Files.writeString(
                    dir.resolve("seeds/" + kind + ".txt"),
                    "Tides in a " + kind + "\n\nThe river in Portugal rose by a metre in one night, says this " + kind
                            + ".\n");
            Files.writeString(
                    dir.resolve("content/articles/" + kind + ".yaml"),
                    "seed: " + kind + ".txt\nkind: " + kind + "\npublisher: The Harbour Post\n");
        }

        Run run = Run.build(dir);

        assertThat(run.problemsIn(dir)).isEmpty();
        assertThat(filed("index.html")).isEqualTo("report");
        assertThat(filed("articles/report.html")).isEqualTo("report");
        assertThat(filed("articles/paper.html")).isEqualTo("report");
        assertThat(filed("articles/news.html")).isEqualTo("journal article for want of better");
        assertThat(filed("countries/portugal.html")).isEqualTo("web page");
    }
}
