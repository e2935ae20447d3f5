package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page of each template, held against axe-core and walked through with the Tab key. */
class AccessibilityTest {
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String VIOLATIONS = """
            axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
                .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200))).join('\\n'))""";
    /** What the Tab key should reach: in sight, and in no closed dialog or fold. */
    private static final String REACHABLE = """
            String([...document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')].filter(e =>
                e.tabIndex >= 0 && e.checkVisibility({visibilityProperty: true}) && !e.closest('dialog:not([open])')
                && !(e.closest('details:not([open])') && e.tagName !== 'SUMMARY')).length)""";
    /** Says what is wrong with where the focus is: nothing where it is seen; "end" outside of the page. */
    private static final String FOCUS = """
            (() => {
                const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                if (e === document.body || e.walked) return 'end';
                e.walked = true;
                const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                    && box.bottom > 0 && box.top < innerHeight;
                return seen ? '' : e.outerHTML.slice(0, 200);
            })()""";

    @TempDir
    private static Path dir;

    private static Map<String, String> pages;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(!Chromium.program().isEmpty(), Chromium.MISSING);
        pages = EveryKindOfPage.pages(EveryKindOfPage.build(dir));
        chromium = new Chromium(dir.resolve("profile"));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 320", "dark, 320"})
    void noPageBreaksARuleOfAccessibility(String colours, int width) throws IOException {
        String axe = script();
        List<String> found = new ArrayList<>();
        try (Chromium.Tab tab = chromium.tab(width, 900)) {
            tab.command(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
            for (String page : pages.values()) {
                tab.open(dir.resolve("site").resolve(page));
                tab.value(axe + "; ''");
                found.addAll(tab.value(VIOLATIONS)
                        .lines()
                        .map(line -> page + ": " + line)
                        .toList());
                if (tab.is("document.documentElement.scrollWidth > innerWidth")) {
                    found.add(page + ": is wider than the window");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 320"})
    void theSearchBreaksNoRuleOfAccessibility(String colours, int width) throws IOException {
        String site = dir.resolve("site").toUri().toString();
        try (Chromium.Tab tab = chromium.tab(width, 900)) {
            tab.command(
                    "Emulation.setEmulatedMedia",
                    Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
            tab.open(site + "search.html#q=ferry");
            tab.until("document.querySelector('.hits mark') && document.querySelector('.narrow select')");
            tab.value("document.querySelector('.how').open = true");
            tab.value(script() + "; ''");
            assertThat(tab.value(VIOLATIONS)).isEmpty();

            tab.value("document.querySelector('.hits a').click()");
            tab.until("document.querySelector('.places')");
            tab.value("document.querySelector('.seek a').click()");
            tab.command("Input.insertText", Map.of("text", "spa"));
            tab.until("document.querySelector('[role=option]')");
            tab.value(script() + "; ''");
            assertThat(tab.value(VIOLATIONS)).isEmpty();
            assertThat(tab.is("document.documentElement.scrollWidth > innerWidth"))
                    .isFalse();
        }
    }

    @Test
    void theCheckerFindsWhatIsWrong() throws IOException {
        try (Chromium.Tab tab = chromium.tab(1280, 900)) {
            tab.open("data:text/html,<title>x</title><html lang=en><img src=x><a href=x></a>");
            tab.value(script() + "; ''");
            assertThat(tab.value(VIOLATIONS)).contains("image-alt: ", "link-name: ");
        }
    }

    @Test
    void theTabKeyReachesEveryControlAndEachIsSeen() {
        for (String page : pages.values()) {
            try (Chromium.Tab tab = chromium.tab(1280, 900)) {
                tab.open(dir.resolve("site").resolve(page));
                int reachable = Integer.parseInt(tab.value(REACHABLE));
                List<String> unseen = new ArrayList<>();
                int reached = 0;
                tab.press("Tab");
                for (String focus = tab.value(FOCUS); !focus.equals("end"); focus = tab.value(FOCUS)) {
                    reached++;
                    if (!focus.isEmpty()) {
                        unseen.add(focus);
                    }
                    tab.press("Tab");
                }
                assertThat(unseen).as(page).isEmpty();
                assertThat(reached).as(page).isEqualTo(reachable);
            }
        }
    }

    private static String script() throws IOException {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream(AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
