package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages say in other languages than English: a dossier in Greek letters, so that what is English shows. */
class LanguagesTest {
    private static final Path DOSSIER = Path.of("src/test/resources/languages");
    private static final Path PHRASES = Path.of("templates/phrases");

    /** Names that are the same in every language, file names and what the dossier itself has in Latin letters. */
    private static final Pattern NAMES = Pattern.compile(
            "SHA-256|DOI|BibTeX|RIS|CSL-JSON|Internet Archive|ICD 203|Greece|Greek|Hellenic Republic|GR|Ibid\\."
                    + "|[\\w/-]+\\.(?:md|yaml)|https?://\\S+|\\bF\\d?\\b|\\bB\\d?\\b");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    @TempDir
    private Path dir;

    private Map<String, Document> build(String language) throws IOException {
        Run.copy(DOSSIER, dir);
        Path settings = dir.resolve("content/dossier.yaml");
        Files.writeString(settings, Files.readString(settings) + "language: " + language + "\n");
        Run run = Run.build(dir);
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, Document> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dir.resolve("site"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(dir.resolve("site").relativize(file).toString(), Jsoup.parse(Files.readString(file)));
            }
        }
        return pages;
    }

    private static Map<String, String> phrases(String language) throws IOException {
        Map<String, String> phrases = new TreeMap<>();
        Files.readAllLines(PHRASES.resolve(language + ".tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t"))
                .forEach(cells -> phrases.put(cells[0], cells[1]));
        return phrases;
    }

    /** Letters that are read as Latin ones and are none: what is left in Latin letters on a page went past the phrases. */
    private static String disguised(String phrase) {
        Matcher places = Pattern.compile("\\{\\d}|[A-Za-z]").matcher(phrase);
        return places.replaceAll(found -> found.group().length() > 1
                ? Matcher.quoteReplacement(found.group())
                : Character.toString(
                        0xFF21 + (Character.toUpperCase(found.group().charAt(0)) - 'A')));
    }

    @Test
    void everyWordOfThePagesComesFromAPhrase() throws IOException {
        List<String> lines = new ArrayList<>();
        phrases("fr").forEach((phrase, said) -> lines.add(phrase + "\t" + disguised(phrase)));
        Files.createDirectories(dir.resolve("templates/phrases"));
        Files.write(dir.resolve("templates/phrases/qps.tsv"), lines);

        Map<String, Document> pages = build("qps");

        assertThat(pages).hasSizeGreaterThan(40);
        Set<String> english = new LinkedHashSet<>();
        pages.forEach((path, page) -> said(page).stream()
                .filter(text ->
                        LATIN.matcher(NAMES.matcher(text).replaceAll("")).find())
                .forEach(text -> english.add(path + ": " + text)));
        assertThat(english).isEmpty();
        assertThat(Files.readString(dir.resolve("site/assets/words.js")))
                .contains("\"Reading options\":\"ＲＥＡＤＩＮＧ ＯＰＴＩＯＮＳ\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        fr; 6 mars 2025; 2 articles; 4–6 mars 2025; octobre 2024; 1\u202f092 octets
        de; 6. März 2025; 2 Artikel; 4.–6. März 2025; Oktober 2024; 1.092 Byte
        es; 6 de marzo de 2025; 2 artículos; 4–6 de marzo de 2025; octubre de 2024; 1092 bytes
        ru; 6 марта 2025 г.; 2 статьи; 4–6 марта 2025 г.; октябрь 2024 г.; 1 092 байта
        my; ၂၀၂၅ မတ် ၆; ၂; ၂၀၂၅ မတ် ၄–၆; ၂၀၂၄ အောက်တိုဘာ; ၁,၀၉၂
        """)
    void datesNumbersAndPluralsAreThoseOfTheLanguage(
            String language, String day, String articles, String span, String month, String bytes) throws IOException {
        Map<String, Document> pages = build(language);

        assertThat(pages.get("index.html").selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(pages.get("articles/limani.html").select(".opening").text()).contains(day);
        assertThat(pages.get("topics/diodia.html").select("blockquote").eachAttr("lang"))
                .isNotEmpty()
                .containsOnly("el");
        assertThat(pages.get("index.html").select(".opening .label").text()).contains(articles);
        assertThat(pages.get("timeline.html").select("time").eachText()).contains(span, month);
        assertThat(pages.get("articles/potami.html").select("dd").eachText()).anyMatch(size -> size.contains(bytes));
    }

    @ParameterizedTest
    @CsvSource({"fr, Grèce", "de, Griechenland", "es, Grecia", "ru, Греция", "my, ဂရိ"})
    void aCountryIsCalledAsTheLanguageCallsItAndKeepsItsAddress(String language, String name) throws IOException {
        assertThat(build(language)
                        .get("countries/greece.html")
                        .selectFirst("h1")
                        .text())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "my", "ru"})
    void allLanguagesHaveWordsForTheSamePhrases(String language) throws IOException {
        assertThat(phrases(language).keySet()).isEqualTo(phrases("fr").keySet());
    }

    /** Phrases stand whole in templates and code, so that they can be found there. */
    @Test
    void everyPhraseHasWords() throws IOException {
        Map<String, String> known = phrases("fr");
        Set<String> looked = new LinkedHashSet<>();
        Set<String> wordless = new LinkedHashSet<>();
        Pattern said = Pattern.compile("\"([^\"]+)\" \\| say|\\bsay\\(\\s*[\"']([^\"'\\\\]+)[\"']\\s*[,)]");
        Pattern counted = Pattern.compile("\"([^\"]*\\{0}[^\"]*)\",\\s*\"([^\"]*\\{0}[^\"]*)\"");
        for (Path file : sources()) {
            String text = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
            said.matcher(text)
                    .results()
                    .map(phrase -> phrase.group(1) == null ? phrase.group(2) : phrase.group(1))
                    .filter(phrase -> LATIN.matcher(phrase).find())
                    .peek(looked::add)
                    .filter(phrase -> !known.containsKey(phrase))
                    .forEach(wordless::add);
            counted.matcher(text)
                    .results()
                    .map(phrase -> phrase.group(1) + "|" + phrase.group(2))
                    .peek(looked::add)
                    .filter(phrase -> !known.containsKey(phrase))
                    .forEach(wordless::add);
        }
        assertThat(looked).hasSizeGreaterThan(300);
        assertThat(wordless).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String folder : List.of("templates", "src/main/java/dossier")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(path -> path.toString().matches(".*\\.(?:peb|js|java)"))
                        .forEach(sources::add);
            }
        }
        return sources;
    }

    @Test
    void ownWordsStandOverTheBuiltInOnes() throws IOException {
        Files.createDirectories(dir.resolve("templates/phrases"));
        Files.writeString(dir.resolve("templates/phrases/en.tsv"), "Claims\tFindings\n");
        Files.writeString(dir.resolve("templates/phrases/fr.tsv"), "Claims\tConstats\n");

        assertThat(build("fr").get("index.html").select(".mast a").eachText()).contains("Constats", "Sources");
    }

    @Test
    void aLanguageWithoutWordsIsSaidInEnglishAndTold() throws IOException {
        Run.copy(DOSSIER, dir);
        Path settings = dir.resolve("content/dossier.yaml");
        Files.writeString(settings, Files.readString(settings) + "language: it\n");

        Run run = Run.build(dir);

        assertThat(run.status()).isZero();
        assertThat(run.problemsIn(dir))
                .contains(
                        "content/dossier.yaml: warning: there are no translations for the language it yet, so the pages use"
                                + " English\n  put translations into templates/phrases/it.tsv, as in the file for French");
    }

    /** Every text that a reader sees or hears, but for code and for what is marked as English. */
    private static List<String> said(Document page) {
        List<String> said = new ArrayList<>();
        page.select("code, pre, script, kbd, [lang=en], .facts td, .lines").remove();
        page.select("[aria-label]").forEach(element -> said.add(element.attr("aria-label")));
        page.select("meta[name=description], meta[property=og:description]")
                .forEach(meta -> said.add(meta.attr("content")));
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text && !text.isBlank()) {
                        said.add(text.text().strip());
                    }
                },
                page);
        return said;
    }
}
