package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts add to the site, in Chromium, with the pages opened from a disk where nothing else is said. */
class ScriptsTest {
    private static final String ARTICLE = "articles/ferry.html";
    private static final String MENTION = "#p1 a[data-subject=\"country/spain\"]";
    private static final String NOTE = "#fnref-1";
    private static final String PREVIEW = "document.querySelector(\".preview\")";

    @TempDir
    private static Path dir;

    private static Path site;
    private static Chromium chromium;
    private Chromium.Tab tab;

    @BeforeAll
    static void start() {
        Assumptions.assumeTrue(!Chromium.program().isEmpty(), Chromium.MISSING);
        site = EveryKindOfPage.build(dir);
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
        tab.value("location.protocol === 'about:' || localStorage.clear()");
        tab.close();
    }

    private Chromium.Tab article() {
        return tab.open(site.resolve(ARTICLE));
    }

    @Test
    void noPageComplainsOrAsksForWhatIsNotOfTheSite() {
        Map<String, String> pages = EveryKindOfPage.pages(site);
        pages.values().forEach(page -> tab.open(site.resolve(page)));

        assertThat(tab.complaints()).isEmpty();
        assertThat(tab.requests())
                .hasSizeGreaterThan(3 * pages.size())
                .allSatisfy(url -> assertThat(url).startsWith(site.toUri().toString()));
    }

    private static void whileServed(Consumer<String> test) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ScriptsTest::serve);
        server.start();
        try {
            test.accept("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void previewsComeOverHttpToo() throws IOException {
        whileServed(root -> {
            tab.open(root + ARTICLE);

            tab.hover(MENTION);
            tab.until(PREVIEW);

            assertThat(tab.complaints()).isEmpty();
            assertThat(tab.requests()).allSatisfy(url -> assertThat(url).startsWith(root));
        });
    }

    @Test
    void aCopyOverHttpCarriesTheAddress() throws IOException {
        whileServed(root -> {
            tab.open(root + ARTICLE);
            select("#p2", "#p3");

            assertThat(copied("text/plain")).endsWith(" " + root + ARTICLE + "#p2\n");
            assertThat(copied("text/html")).contains("<a href=\"" + root + ARTICLE + "#p2\">");
        });
    }

    private static void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
            String name = file.toString();
            String type = name.endsWith(".html") ? "text/html" : name.endsWith(".css") ? "text/css" : "text/javascript";
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", name.endsWith(".svg") ? "image/svg+xml" : type);
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Test
    void withoutScriptTheSameTextsAndLinksAreThere() {
        String words = "document.querySelector('main').textContent";
        String links = "[...document.querySelectorAll('main a, header a, footer a')].map(a => a.href).join()";
        try (Chromium.Tab bare = chromium.tab(1000, 700).withoutScript()) {
            for (String page : List.of(ARTICLE, "countries/portugal.html", "sources/index.html")) {
                tab.open(site.resolve(page));
                bare.open(site.resolve(page));

                assertThat(bare.value(words)).isEqualTo(tab.value(words)).isNotBlank();
                assertThat(bare.value(links)).isEqualTo(tab.value(links)).isNotBlank();
            }
            assertThat(bare.is("document.querySelector('button, .preview, dialog')"))
                    .isFalse();
        }
    }

    @Test
    void noFirstViewIsHeavy() throws IOException {
        int shared = 0;
        for (String asset : List.of("style.css", "icon.svg", "theme.js", "dossier.js", "previews.js")) {
            byte[] bytes = Files.readAllBytes(site.resolve("assets/" + asset));
            if (asset.endsWith(".js")) {
                assertThat(bytes).as(asset).hasSizeLessThan(12_000);
            }
            shared += zipped(bytes);
        }
        int assets = shared;
        Run.files(site).forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(assets + zipped(text.getBytes(StandardCharsets.ISO_8859_1)))
                        .as(path)
                        .isLessThan(60_000);
            }
            if (path.startsWith("data/previews/")) {
                assertThat(text).as(path).hasSizeLessThan(30_000);
            }
        });
    }

    private static int zipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.size();
    }

    @Test
    void aPreviewShowsOnHoverStaysUnderThePointerAndGoes() {
        article().hover(MENTION);
        tab.until(PREVIEW);

        assertThat(tab.value(PREVIEW + ".getAttribute('role')")).isEqualTo("tooltip");
        assertThat(tab.value(PREVIEW + ".textContent"))
                .startsWith("CountrySpain")
                .contains("mentions in");
        assertThat(tab.value("document.querySelector('" + MENTION + "').getAttribute('aria-describedby')"))
                .isEqualTo("preview");

        tab.hover(".preview");
        tab.value("new Promise(done => setTimeout(done, 700))");
        assertThat(tab.is(PREVIEW)).isTrue();

        tab.moveTo(2, 2);
        tab.until("!" + PREVIEW);
        assertThat(tab.is("document.querySelector('[aria-describedby]')")).isFalse();
    }

    @Test
    void escapeDismissesAPreviewAndMovesNothing() {
        article().hover(MENTION);
        tab.until(PREVIEW);

        tab.press("Escape");

        assertThat(tab.is(PREVIEW)).isFalse();
        tab.value("new Promise(done => setTimeout(done, 700))");
        assertThat(tab.is(PREVIEW)).isFalse();
        assertThat(tab.is("document.querySelector('" + MENTION + "').matches(':hover')"))
                .isTrue();
    }

    @Test
    void aNoteIsPreviewedOnFocusOutOfThePageItself() {
        article().press("Tab");
        tab.value("document.querySelector('" + NOTE + "').focus()");
        tab.until(PREVIEW);

        String note = tab.value("document.querySelector('#fn-1 p').firstChild.textContent");
        assertThat(tab.value(PREVIEW + ".textContent")).startsWith("Note 1").contains(note.strip());
        assertThat(tab.requests()).noneMatch(url -> url.contains("data/previews"));

        tab.press("Escape");
        assertThat(tab.is(PREVIEW)).isFalse();
        assertThat(tab.value("document.activeElement.id")).isEqualTo("fnref-1");

        tab.value("document.querySelector('#fnref-2').focus()");
        tab.until(PREVIEW);
        tab.value("document.activeElement.blur()");
        tab.until("!" + PREVIEW);
    }

    @Test
    void aNoteThatRepeatsAnotherIsPreviewedWithTheWordsOfThat() {
        article().hover("#fnref-2");
        tab.until(PREVIEW);

        assertThat(tab.value(PREVIEW + ".textContent"))
                .contains(" → ")
                .contains(tab.value("(() => { const named = document.querySelector('#fn-2 .meta a[href^=\"#fn-\"]');"
                                + " return document.querySelector(named.hash + ' p').firstChild.textContent; })()")
                        .strip());
    }

    @Test
    void previewsCanBeTurnedOff() {
        article().press("?");
        tab.value("document.querySelectorAll('dialog input')[1].click()");
        tab.press("Escape");

        tab.hover(MENTION);
        tab.value("new Promise(done => setTimeout(done, 700))");

        assertThat(tab.is(PREVIEW)).isFalse();
    }

    @Test
    void aTapShowsAPreviewWithALinkAndTheNextTapFollows() {
        tab.close();
        tab = chromium.tab(320, 600).withTouch();
        article().tap(MENTION);
        tab.until(PREVIEW);

        assertThat(tab.value(PREVIEW + ".getAttribute('role')")).isEqualTo("dialog");
        assertThat(tab.value(PREVIEW + ".querySelector('a').href")).endsWith("/countries/spain.html");
        assertThat(tab.value("location.pathname")).endsWith(ARTICLE);

        tab.tap(MENTION);
        tab.until("location.pathname.endsWith('/countries/spain.html')");
    }

    @Test
    void aPreviewStaysInANarrowWindowAndOffItsLink() {
        tab.close();
        tab = chromium.tab(320, 480);
        article();
        for (String link : List.of("#p1 a", "#fnref-3", "#fnref-5", "#fnref-2")) {
            tab.hover(link);
            tab.until(PREVIEW + " && document.querySelector('" + link + "').hasAttribute('aria-describedby')");

            assertThat(tab.value("(() => { const p = " + PREVIEW + ".getBoundingClientRect();"
                            + " const a = document.querySelector('" + link + "').getBoundingClientRect();"
                            + " const page = document.documentElement;"
                            + " const inside = page.scrollWidth <= page.clientWidth && p.left >= 0 && p.top >= 0 && p.bottom <= 480;"
                            + " const apart = p.top >= a.bottom || p.bottom <= a.top;"
                            + " return (inside ? 'inside' : JSON.stringify(p)) + (apart ? ', apart' : ', over'); })()"))
                    .as(link)
                    .isEqualTo("inside, apart");
            tab.press("Escape");
            tab.moveTo(2, 2);
        }
    }

    @Test
    void coloursAreChosenAndStayAfterReload() {
        String button = "[...document.querySelectorAll('.aids button')].find(b => b.textContent.startsWith('Colours'))";
        String paper = "getComputedStyle(document.documentElement).backgroundColor";
        article();
        String light = tab.value(paper);
        assertThat(tab.value(button + ".textContent")).isEqualTo("Colours: system");

        tab.value(button + ".click()");
        tab.value(button + ".click()");
        assertThat(tab.value(button + ".textContent")).isEqualTo("Colours: dark");
        String dark = tab.value(paper);
        assertThat(dark).isNotEqualTo(light);

        tab.open(site.resolve("index.html"));
        assertThat(tab.value(paper)).isEqualTo(dark);
        assertThat(tab.value(button + ".textContent")).isEqualTo("Colours: dark");

        tab.value(button + ".click()");
        assertThat(tab.value(paper)).isEqualTo(light);
    }

    @Test
    void chosenColoursAreThereBeforeAnythingOfThePageIs() {
        article().value("localStorage.setItem('dossier-theme', 'dark')");
        tab.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                        new MutationObserver((changes, observer) => {
                          if (document.body) {
                            window.first = document.documentElement.dataset.theme;
                            observer.disconnect();
                          }
                        }).observe(document, {childList: true, subtree: true});
                        """));

        article();

        assertThat(tab.value("first")).isEqualTo("dark");
    }

    @Test
    void keysMoveByParagraphAndCanBeTurnedOff() {
        article().press("j");
        assertThat(tab.value("document.activeElement.id")).isEqualTo("p1");
        tab.press("j");
        assertThat(tab.value("document.activeElement.id")).isEqualTo("p2");
        assertThat(tab.is("Math.abs(document.activeElement.getBoundingClientRect().top) < 100"))
                .isTrue();
        tab.press("k");
        assertThat(tab.value("document.activeElement.id")).isEqualTo("p1");

        tab.press("?");
        assertThat(tab.is("document.querySelector('dialog[open]')")).isTrue();
        tab.press("j");
        tab.value("document.querySelector('dialog input').click()");
        tab.press("Escape");
        tab.until("!document.querySelector('dialog[open]')");
        tab.press("j");
        tab.press("?");
        assertThat(tab.value("document.activeElement.id")).isEqualTo("p1");
        assertThat(tab.is("document.querySelector('dialog[open]')")).isFalse();

        article().press("j");
        assertThat(tab.value("document.activeElement.id")).isEmpty();
    }

    @Test
    void keysLeadToTheNextPageAndBack() {
        tab.open(site.resolve("footnotes/ferry/4.html"));
        String next = tab.value("document.querySelector('a[rel=next]').href");

        tab.press("n");
        tab.until("location.href === '" + next + "' && document.querySelector('.aids')");
        tab.press("p");
        tab.until("location.pathname.endsWith('/4.html')");
        // There is no search page in the navigation yet, so the key does nothing.
        tab.press("/");
        assertThat(tab.value("location.pathname")).endsWith("/4.html");
    }

    private String copied(String type) {
        return tab.value("new Promise(done => { addEventListener('copy', e => done(e.clipboardData.getData('" + type
                + "')), {once: true}); document.execCommand('copy'); })");
    }

    private void select(String from, String to) {
        tab.value("getSelection().setBaseAndExtent(document.querySelector('" + from + "'), 0, document.querySelector('"
                + to + "'), 1)");
    }

    @Test
    void aCopyOfTheTextCarriesItsReferenceAndNoAddressOnADisk() {
        article();
        select("#p2", "#p3");

        assertThat(copied("text/plain"))
                .startsWith(tab.value("document.querySelector('#p2').firstChild.textContent.slice(0, 20)"))
                .contains("“The river is wide enough")
                .doesNotContain("¶")
                .contains(tab.value("document.querySelector('#cite .full').textContent"))
                .endsWith(" Paragraph 2.\n")
                .doesNotContain("file:", dir.toString());
        assertThat(copied("text/html"))
                .startsWith("<blockquote><p>")
                .contains(" Paragraph 2.")
                .doesNotContain("file:", "href");
        assertThat(tab.value("document.querySelector('.said').textContent")).startsWith("Copied with its reference");
    }

    @Test
    void aCopyIsPlainWhenTheReferenceIsTurnedOff() {
        article().press("?");
        tab.value("document.querySelectorAll('dialog input')[2].click()");
        tab.press("Escape");
        select("#p2", "#p3");

        assertThat(copied("text/plain")).isEmpty();
    }

    @Test
    void aPinCopiesTheLinkToItsParagraphAndSaysSo() {
        article();
        tab.value("Object.defineProperty(navigator, 'clipboard', {value: {writeText: text => {"
                + " window.copied = text; return Promise.resolve(); }}}) && ''");
        tab.value("document.querySelector('.pin[href=\"#p3\"]').click()");

        tab.until("document.querySelector('[role=status]').textContent === 'Link to paragraph 3 copied'");
        assertThat(tab.value("location.hash")).isEqualTo("#p3");
        assertThat(tab.value("copied")).endsWith(ARTICLE + "#p3");
    }

    @Test
    void theListOfContentsShowsWhereTheReaderIs() {
        article();
        tab.value("document.querySelector('#notes').scrollIntoView()");

        tab.until("document.querySelector('.contents [aria-current=location]')?.hash === '#notes'");
        assertThat(tab.value("document.querySelectorAll('.contents [aria-current]').length + ''"))
                .isEqualTo("1");
    }

    @Test
    void openedArticlesAreMarkedUntilTheyAreForgotten() {
        tab.open(site.resolve("index.html"));
        assertThat(tab.is("document.querySelector('.read')")).isFalse();

        article();
        tab.open(site.resolve("index.html"));
        assertThat(tab.value("document.querySelector('[data-articles] .read').textContent"))
                .isEqualTo(" 1 of 9 articles read.");
        assertThat(tab.value("document.querySelector('.rows .read').previousSibling.href"))
                .endsWith(ARTICLE);

        tab.press("?");
        tab.value(
                "[...document.querySelectorAll('dialog button')].find(b => b.textContent.startsWith('Forget')).click()");
        assertThat(tab.is("document.querySelector('.read')")).isFalse();
        tab.open(site.resolve("index.html"));
        assertThat(tab.is("document.querySelector('.read')")).isFalse();
    }
}
