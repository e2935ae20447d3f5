package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Holds pages of every kind, and their style sheet, against the Nu HTML checker, errors and warnings. */
class NuHtmlTest {
    private static final String NOTE = """
            # Of every kind

            A [[PT]], [page](../about.html) and **strong *words* `<b>`**.[^1] Again.[^1]\\
            A line. <https://post.example/?a=1&b=2>

            > - a list
            >   1. in a quote

            3. three

            | A | [[PT]] |
            |---|---|
            | 1 |

            |---|
            | no head |

                code <b>

            ---

            ### A section of [[Portugal]]

            [^1]: A note.

                Its second paragraph.
            """;

    @Test
    void everyPageIsValidHtml(@TempDir Path dir) throws Exception {
        Path site = EveryKindOfPage.build(dir);

        List<String> pages = pages(site);
        assertThat(pages).containsAll(EveryKindOfPage.pages(site).values());
        assertThat(findings(site, pages)).isEmpty();
    }

    @Test
    void aNoteOfEveryKindOfBlockIsValidHtml(@TempDir Path dir) throws Exception {
        Run.copy(Path.of("src/test/resources/sites/unknown-id/seeds"), dir.resolve("seeds"));
        Files.createDirectories(dir.resolve("content/notes"));
        Files.writeString(dir.resolve("content/notes/kinds.md"), NOTE);
        Run run = Run.build(dir);

        assertThat(run.problemsIn(dir)).doesNotContain(": error:");
        assertThat(findings(dir.resolve("site"), pages(dir.resolve("site")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "my", "ru"})
    void everyPageIsValidHtmlInEveryLanguage(String language, @TempDir Path dir) throws Exception {
        Run.copy(Path.of("src/test/resources/languages"), dir);
        Path settings = dir.resolve("content/dossier.yaml");
        Files.writeString(settings, Files.readString(settings) + "language: " + language + "\n");
        Run run = Run.build(dir);

        assertThat(run.problemsIn(dir)).doesNotContain(": error:");
        assertThat(findings(dir.resolve("site"), pages(dir.resolve("site")))).isEmpty();
    }

    private static List<String> pages(Path site) {
        return Run.files(site).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
    }

    private static List<String> findings(Path site, List<String> pages) throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", findings);

        for (String page : pages) {
            findings.page = page;
            validator.setUpValidatorAndParsers(findings, true, false);
            InputSource source =
                    new InputSource(new StringReader(Files.readString(site.resolve(page), StandardCharsets.UTF_8)));
            // As a static host serves it: the policy of a page says what its own origin may load.
            source.setSystemId("https://dossier.example/" + page);
            validator.checkHtmlInputSource(source);
        }
        return findings.found;
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", findings);
        validator.setUpValidatorAndParsers(findings, true, false);

        validator.checkHtmlInputSource(new InputSource(new StringReader(
                "<!doctype html><html lang=\"en\"><head><title>x</title></head><body><p id=a><p id=a></body></html>")));

        assertThat(findings.found).isNotEmpty();
    }

    @Test
    void theStyleSheetIsValidCss(@TempDir Path dir) throws Exception {
        Path wrong = Files.writeString(dir.resolve("wrong.css"), "p { colour: red; }");

        assertThat(css(Path.of("templates/assets/style.css"))).isEmpty();
        assertThat(css(wrong)).isNotEmpty();
    }

    private static List<String> css(Path sheet) throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", findings);
        validator.setUpValidatorAndParsers(findings, true, false);
        validator.setAllowCss(true);
        validator.checkCssFile(sheet.toFile(), true);
        return findings.found;
    }

    private static final class Findings implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void error(SAXParseException finding) {
            add(finding);
        }

        @Override
        public void fatalError(SAXParseException finding) {
            add(finding);
        }

        private void add(SAXParseException finding) {
            found.add(page + ":" + finding.getLineNumber() + ": " + finding.getMessage());
        }
    }
}
