package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The search of a site that is opened from a disk, in Chromium: what it finds, how it is used, and what cannot harm it. */
class SearchPageInBrowserTest {
    private static final Path EXAMPLES = Path.of("src/test/resources/search");
    private static final String HITS = "document.querySelectorAll('ol.hits > li').length";
    private static final String STATUS = "document.querySelector('.search [role=status]').textContent";
    private static final String LISTBOX = "document.querySelector('[role=listbox]')";

    @TempDir
    private static Path dir;

    private static Path site;
    private static Chromium chromium;
    private Chromium.Tab tab;

    @BeforeAll
    static void start() throws IOException {
        Assumptions.assumeTrue(!Chromium.program().isEmpty(), Chromium.MISSING);
        Run.copy(EXAMPLES.resolve("dossier"), dir);
        assertThat(Run.build(dir).status()).isZero();
        site = dir.resolve("site");
        chromium = new Chromium(dir.resolve("profile"));
    }

    @AfterAll
    static void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void tab() {
        tab = chromium.tab(1000, 700);
    }

    @AfterEach
    void closeTab() {
        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests())
                .allSatisfy(url -> assertThat(url).startsWith(site.toUri().toString()));
        tab.close();
    }

    private void search(String query) {
        tab.open("about:blank");
        tab.open(site.toUri() + "search.html#q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20"));
        tab.until(STATUS);
    }

    private void type(String text) {
        tab.command("Input.insertText", Map.of("text", text));
    }

    private void press(String key, int code) {
        for (String event : List.of("keyDown", "keyUp")) {
            tab.command(
                    "Input.dispatchKeyEvent",
                    key.equals("Enter") && event.equals("keyDown")
                            ? Map.of("type", event, "key", key, "windowsVirtualKeyCode", code, "text", "\r")
                            : Map.of("type", event, "key", key, "windowsVirtualKeyCode", code));
        }
    }

    private void down() {
        press("ArrowDown", 40);
    }

    private void enter() {
        press("Enter", 13);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(EXAMPLES.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void wordsAreThoseOfJava() throws IOException {
        search("port");
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("words.tsv")) {
            String words = tab.value("dossierFind.words(" + js(row[0]) + ").join(' ')");
            if (!words.equals(row[1])) {
                wrong.add(row[0] + " has the words " + words + ", not " + row[1]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void queriesFindWhatTheyFindInJava() throws IOException {
        search("port");
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("queries.tsv")) {
            String found = tab.value("dossierFind.search(" + js(row[0]) + ", false).then(async found => "
                    + "(found.pages.length ? (await dossierFind.passage(found.pages[0][0].id)).path : '')"
                    + " + '\\t' + found.passages + '\\t' + found.pages.length)");
            String first = row[1].endsWith("*") ? row[1].substring(0, row[1].length() - 1) : row[1] + "\t";
            if (!found.startsWith(first) || !found.endsWith("\t" + row[2] + "\t" + row[3])) {
                wrong.add(row[0] + " finds " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String js(String text) {
        return new JsonMapper().writeValueAsString(text);
    }

    @Test
    void aResultLeadsToTheParagraphWithWhatIsSoughtMarked() {
        search("dredging oyster");

        assertThat(tab.value("[...document.querySelectorAll('ol.hits > li')].map(li =>"
                        + " li.querySelector('a[href]').href.slice("
                        + js(site.toUri().toString()) + ".length)).join()"))
                .isEqualTo("articles/selwyn-port.html#p3,notes/reading.html#p2");
        assertThat(
                        tab.value(
                                "[...document.querySelectorAll('ol.hits > li:first-child mark')].map(m => m.textContent).join()"))
                .isEqualTo("dredging,oyster");
        assertThat(tab.value(STATUS)).isEqualTo("Passages found: 2, on pages: 2");
        assertThat(tab.value("document.title")).startsWith("dredging oyster · ");

        tab.value("document.querySelector('.hits a').click()");
        tab.until("document.querySelector('.places')");
        assertThat(tab.value("location.href")).endsWith("/articles/selwyn-port.html#p3");
        assertThat(tab.value("document.querySelector('.arrived').id")).isEqualTo("p3");
        assertThat(tab.value("[...document.querySelectorAll('mark.sought')].map(m => m.textContent).join()"))
                .isEqualTo("dredging,oyster");
        assertThat(tab.value("document.querySelector('.places [role=status]').textContent"))
                .isEqualTo("Place 1 of 2");
        tab.value("document.querySelectorAll('.places button')[1].click()");
        assertThat(tab.value("document.querySelector('mark.current').textContent"))
                .isEqualTo("oyster");
        tab.value("document.querySelectorAll('.places button')[2].click()");
        assertThat(tab.is("document.querySelector('mark.sought, .places, .arrived')"))
                .isFalse();
    }

    @Test
    void backBringsTheSearchBackAndForwardTheNextOne() {
        search("dredging oyster");
        tab.value("document.querySelector('#query').select()");
        type("strike");
        enter();
        tab.until("location.hash === '#q=strike' && " + HITS + " === 1");

        tab.value("history.back()");
        tab.until("document.querySelector('#query').value === 'dredging oyster' && " + HITS + " === 2");
        tab.value("history.forward()");
        tab.until("document.querySelector('#query').value === 'strike' && " + HITS + " === 1");
        tab.value("document.querySelector('.hits a').click()");
        tab.until("document.querySelector('.places')");
        tab.value("history.back()");
        tab.until("location.hash === '#q=strike' && " + HITS + " === 1");
    }

    @Test
    void arrowKeysMoveFromTheFieldThroughTheResults() {
        search("port");
        tab.value("document.querySelector('#query').focus()");
        down();
        String first = tab.value("document.activeElement.href");
        assertThat(first).isEqualTo(tab.value("document.querySelector('.hits a').href"));
        down();
        assertThat(tab.is("document.activeElement === document.querySelectorAll('.hits a')[1]"))
                .isTrue();
        press("ArrowUp", 38);
        press("ArrowUp", 38);
        assertThat(tab.value("document.activeElement.id")).isEqualTo("query");
    }

    @Test
    void theFieldOfEveryPageSuggestsNames() {
        tab.open(site.resolve("articles/night-ferry.html"));
        tab.until("document.querySelector('[role=combobox]')");
        tab.press("/");
        assertThat(tab.value("document.activeElement.getAttribute('role')")).isEqualTo("combobox");
        type("karr");
        tab.until("!" + LISTBOX + ".hidden");
        assertThat(tab.value(LISTBOX + ".firstChild.textContent")).contains("Karrow");
        assertThat(tab.value("document.activeElement.getAttribute('aria-expanded')"))
                .isEqualTo("true");
        down();
        assertThat(tab.value("document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))"
                        + ".getAttribute('aria-selected')"))
                .isEqualTo("true");

        tab.press("Escape");
        assertThat(tab.is(LISTBOX + ".hidden && document.activeElement.value === 'karr'"))
                .isTrue();
        tab.press("Escape");
        assertThat(tab.is("document.activeElement === document.body")).isTrue();

        tab.press("/");
        type("karr");
        tab.until("!" + LISTBOX + ".hidden");
        down();
        enter();
        tab.until("location.pathname.endsWith('/organisations/karrow.html')");
    }

    @Test
    void enterInTheFieldOfAPageGoesToTheSearch() {
        tab.open(site.resolve("index.html"));
        tab.until("document.querySelector('[role=combobox]')");
        tab.press("/");
        type("oyster beds");
        enter();
        tab.until("location.hash === '#q=oyster%20beds' && " + HITS + " === 1");
    }

    @Test
    void aMenuNarrowsWhatIsFound() {
        search("Selwyn");
        tab.until("document.querySelector('select[name=publisher]')");
        tab.value("(() => { const menu = document.querySelector('select[name=publisher]');"
                + " menu.value = 'River Radio'; menu.dispatchEvent(new Event('change')); })()");
        tab.until("location.hash.includes('River%20Radio') && " + HITS + " === 1");
        assertThat(tab.value("document.querySelector('.hits a').textContent")).isEqualTo("The night ferry sails on");
    }

    @Test
    void otherFormsAndTyposAreSaid() {
        search("oysters");
        assertThat(tab.value("document.querySelector('.remarks').textContent"))
                .isEqualTo("Nothing for oysters; shown instead: oyster");
        search("sites");
        assertThat(tab.value("document.querySelector('.remarks').textContent")).isEqualTo("Also found: site");
        search("zebra");
        assertThat(tab.value(STATUS)).isEqualTo("Nothing found.");
        assertThat(tab.value("document.querySelector('.remarks').textContent"))
                .isEqualTo("Try another word, or look for a name below.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(document)>",
                "\"><script>document.title='x'</script>",
                "__proto__ hasOwnProperty:valueOf",
                "\u202Egnigderd\u202C",
                "kind:__proto__ publisher:constructor",
                "((((.*+?^$[\\"
            })
    void aHostileQueryFindsNothingAndDoesNothing(String query) {
        search(query);
        assertThat(tab.is(HITS + " === 0")).isTrue();
        assertThat(tab.value(STATUS)).isIn("Nothing found.", "There is no word in that.");
        assertThat(tab.is("document.querySelector('main img, main script')")).isFalse();
    }

    @Test
    void halvesOfSignsAndVeryLongQueriesDoNothing() {
        search("port");
        for (String query : List.of("'\\uD800'", "'\\uDC00port\\uD800'.slice(0, 1)", "'xqz '.repeat(25000)")) {
            tab.value("(() => { const field = document.querySelector('#query'); field.value = " + query
                    + "; field.form.requestSubmit(); })()");
            tab.until(HITS + " === 0");
        }
    }

    @Test
    void aPhoneHasTheFieldOneTapAwayAndTheMenuInOneRow() {
        tab.close();
        tab = chromium.tab(390, 700).withTouch();
        tab.open(site.resolve("articles/night-ferry.html"));
        tab.until("document.querySelector('[role=combobox]')");
        assertThat(tab.is("document.querySelector('[role=combobox]').checkVisibility()"))
                .isFalse();
        assertThat(tab.is("document.querySelector('.mast').offsetHeight < 100")).isTrue();
        assertThat(
                        tab.is(
                                "new Set([...document.querySelectorAll('.mast nav > ul > li')].map(li => li.offsetTop)).size === 1"))
                .isTrue();

        tab.tap(".seek a");
        tab.until("document.activeElement.getAttribute('role') === 'combobox'");
        assertThat(tab.is("document.documentElement.scrollWidth <= 390")).isTrue();
    }

    @Test
    void scriptsAreLight() throws IOException {
        assertThat(zipped("search.js")).isLessThan(12_000);
        assertThat(zipped("box.js")).isLessThan(6_000);
        assertThat(zipped("results.js") + zipped("arrival.js")).isLessThan(9_000);
    }

    private static int zipped(String script) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(Files.readAllBytes(site.resolve("assets").resolve(script)));
        }
        return out.size();
    }
}
