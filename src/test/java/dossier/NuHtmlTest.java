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
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Holds every page of the demo against the Nu HTML checker, errors and warnings. */
class NuHtmlTest {
    @Test
    void everyPageIsValidHtml(@TempDir Path dir) throws Exception {
        Path site = dir.resolve("site");
        Run.of("build", "--out", site.toString());
        Findings findings = new Findings();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", findings);

        List<String> pages = Run.files(site).keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .toList();
        for (String page : pages) {
            findings.page = page;
            validator.setUpValidatorAndParsers(findings, true, false);
            InputSource source =
                    new InputSource(new StringReader(Files.readString(site.resolve(page), StandardCharsets.UTF_8)));
            // As a static host serves it: the policy of a page says what its own origin may load.
            source.setSystemId("https://dossier.example/" + page);
            validator.checkHtmlInputSource(source);
        }

        assertThat(pages).hasSizeGreaterThan(200);
        assertThat(findings.found).isEmpty();
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
