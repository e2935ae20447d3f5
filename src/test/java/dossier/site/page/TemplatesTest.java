package dossier.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates and assets of a dossier's own. */
class TemplatesTest {
    @TempDir
    private Path dir;

    @BeforeEach
    void oneSeed() throws IOException {
        Files.createDirectories(dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("templates/assets"));
        Files.writeString(
                dir.resolve("seeds/one.txt"),
                "A bridge reopens\n\nThe bridge in Portugal is open again, and so is the ferry to it.\n");
    }

    @Test
    void oneTemplateIsReplacedAndTheOthersStay() throws IOException {
        Files.writeString(
                dir.resolve("templates/not-found.peb"),
                "{% extends \"layout\" %}{% block main %}<h1>Lost in {{ frame.title }}</h1>{% endblock %}");

        Run run = Run.build(dir);

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(dir.resolve("site/404.html")))
                .contains("<h1>Lost in Dossier</h1>")
                .contains("<header");
        assertThat(Files.readString(dir.resolve("site/index.html"))).contains("<h1");
    }

    @Test
    void anAssetIsAddedAndOneIsReplaced() throws IOException {
        Files.writeString(dir.resolve("templates/assets/style.css"), "body{}");
        Files.writeString(dir.resolve("templates/assets/logo.svg"), "<svg/>");

        Run.build(dir);

        assertThat(Run.files(dir.resolve("site")))
                .containsEntry("assets/style.css", "body{}")
                .containsEntry("assets/logo.svg", "<svg/>")
                .containsKey("assets/icon.svg");
    }

    @Test
    void aMisspeltFieldIsAProblemWithItsLine() throws IOException {
        Files.writeString(dir.resolve("templates/not-found.peb"), "<!doctype html>\n<h1>{{ page.titel }}</h1>");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir))
                .startsWith("templates/not-found.peb:2: error: the template fails on 404.html: ");
        assertThat(dir.resolve("site")).doesNotExist();
    }

    @Test
    void aTemplateThatFailsIsNotDrownedByTheLinksToItsPages() throws IOException {
        Files.writeString(dir.resolve("templates/article.peb"), "<!doctype html>\n<h1>{{ page.titel }}</h1>");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir).lines().filter(line -> !line.startsWith(" ")))
                .singleElement()
                .asString()
                .startsWith("templates/article.peb:2: error: the template fails on articles/one.html: ");
    }

    @Test
    void aDeadLinkInATemplateIsAProblem() throws IOException {
        Files.writeString(
                dir.resolve("templates/not-found.peb"), "<!doctype html><a href=\"{{ 'nowhere.html' | href }}\">x</a>");

        Run run = Run.build(dir);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.problemsIn(dir)).isEqualTo("""
                        404.html: error: links to nowhere.html, but there is no such file
                          correct the template, or the text with the link
                        """);
    }

    @Test
    void aPageNamesTheAddressThatItIsPublishedAt() throws IOException {
        Run.build(dir, "--base-url", "https://brief.example.org/bridge");

        assertThat(Files.readString(dir.resolve("site/articles/one.html")))
                .contains("<link rel=\"canonical\" " + "href=\"https://brief.example.org/bridge/articles/one.html\">");
    }

    @Test
    void thePolicyOfAPageLetsItLoadWhatIsOfTheSiteAndNothingElse() throws IOException {
        Run.build(dir);

        assertThat(Files.readString(dir.resolve("site/404.html")))
                .contains("content=\"default-src 'none';script-src 'self';style-src 'self';img-src 'self';"
                        + "base-uri 'none';form-action 'none'\"");
    }
}
