package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import dossier.EveryKindOfPage;
import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.CitationField;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.Value;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What other programs read in the files for reference managers: the same title, authors, year and address. */
class ReadersTest {
    private static final List<String> TEXTS = List.of(
            "Tolls & fees of 50 % at pier #3_b, $5 ~ ^2",
            "Braces { and } and {} and }{ and \\{",
            "C:\\new\\table \\textbf{x} \\",
            "“Curly” \"straight\" ‘single’ 'plain' and `back`",
            "Über Straße, Łódź, Ødegård, İstanbul",
            "မြန်မာ သတင်း ၂၀၂၅, новости",
            "新聞",
            "ER  - TY  - JOUR and @misc{x, title = {y}}",
            "a line\nand another\r\n\tand\u2028one\u0007 more",
            "<b>bold</b> &amp; <script>alert(1)</script>",
            "and",
            "Salt and Water and Land",
            "x".repeat(5_000),
            "long ".repeat(2_000).strip());

    /** Every text as title, author, container, publisher, in every type of work. */
    private static final List<CslItem> AWKWARD = IntStream.range(0, TEXTS.size() * CslType.values().length)
            .mapToObj(ReadersTest::awkward)
            .toList();

    @TempDir
    private static Path dir;

    private static CslItem awkward(int i) {
        String text = TEXTS.get(i % TEXTS.size());
        boolean bare = i % 5 == 4;
        return new CslItem(
                new Slug("work-" + i),
                CslType.values()[i % CslType.values().length],
                text,
                bare
                        ? List.of()
                        : List.of(AuthorName.of("Doe, Jane"), AuthorName.of(text), AuthorName.person("Roe", text, "")),
                bare ? List.of(AuthorName.literal(text)) : List.of(),
                i % 3 == 0 ? List.of(AuthorName.person("Poe", "Bo", "Jr.")) : List.of(),
                fields(i, text),
                new IsoDate(List.of("", "2025", "2025-03", "2025-12-04").get(i % 4)),
                i % 7 == 3 ? new IsoDate("2026-05-03") : IsoDate.UNKNOWN,
                i % 3 == 0 ? "my" : "");
    }

    private static Map<CitationField, String> fields(int i, String text) {
        Map<CitationField, String> fields = new EnumMap<>(CitationField.class);
        fields.put(CitationField.CONTAINER, i % 2 == 0 ? text : "");
        fields.put(CitationField.PUBLISHER, i % 3 == 0 ? text : "");
        fields.put(CitationField.PLACE, i % 4 == 0 ? text : "");
        fields.put(CitationField.EDITION, i % 5 == 0 ? text : "");
        fields.put(CitationField.GENRE, i % 7 == 0 ? text : "");
        fields.put(CitationField.ARCHIVE, i % 4 == 1 ? text : "");
        fields.put(CitationField.ARCHIVE_LOCATION, i % 4 == 1 ? "box 3, " + text : "");
        fields.put(CitationField.AUTHORITY, i % 7 == 2 ? text : "");
        fields.put(CitationField.VOLUME, i % 3 == 1 ? "12" : "");
        fields.put(CitationField.ISSUE, i % 3 == 1 ? "3–4" : "");
        fields.put(CitationField.NUMBER, i % 5 == 1 ? "A_7 & 8" : "");
        fields.put(CitationField.PAGES, i % 2 == 1 ? "101-120" : "");
        fields.put(CitationField.URL, i % 2 == 0 ? "" : "https://x.example/a_b?c=%20&d={e}~#f^\\g");
        fields.put(CitationField.DOI, i % 2 == 0 ? "10.1000/18_2(3)<4>" : "");
        return fields;
    }

    @Test
    void bibtexIsReadAsItWasMeant() throws Exception {
        BibTeXDatabase read =
                bibtex(String.join("\n", ExportFormat.BIBTEX.lines(AWKWARD).toList()));

        assertThat(read.getEntries()).hasSameSizeAs(AWKWARD);
        for (CslItem item : AWKWARD) {
            assertThat(alone(item)).isEqualTo(fields(entry(read, item)));
            assertThat(fields(entry(read, item))).isEqualTo(meant(item));
        }
    }

    private static Map<String, String> alone(CslItem item) throws Exception {
        return fields(entry(bibtex(ExportFormat.BIBTEX.text(item)), item));
    }

    private static BibTeXDatabase bibtex(String text) throws Exception {
        return new BibTeXParser().parse(new StringReader(text));
    }

    private static BibTeXEntry entry(BibTeXDatabase read, CslItem item) {
        return read.resolveEntry(new Key(item.id().text()));
    }

    private static Map<String, String> fields(BibTeXEntry entry) throws Exception {
        Map<String, String> fields = new TreeMap<>();
        for (Map.Entry<Key, Value> field : entry.getFields().entrySet()) {
            String text = field.getValue().toUserString();
            boolean verbatim = List.of("url", "doi").contains(field.getKey().getValue());
            fields.put(field.getKey().getValue(), verbatim ? text : curled(decoded(text)));
        }
        return fields;
    }

    /** The reader of TeX knows no Chinese, which has no sign of TeX's own. */
    private static String decoded(String text) throws Exception {
        return text.contains("新")
                ? text.replaceAll("[{}]", "")
                : new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(text)));
    }

    /** As TeX sets straight quotation marks. */
    private static String curled(String text) {
        return text.replace('\'', '’').replace('`', '‘');
    }

    private static Map<String, String> meant(CslItem item) {
        Map<String, String> meant = new TreeMap<>();
        meant.put("title", curled(SingleLine.of(item.title())));
        meant.put("author", names(item.authors()));
        meant.put("editor", names(item.editors()));
        meant.put("translator", names(item.translators()));
        BibTexEntry entry = item.type().bibtex();
        meant.put(entry.container(), curled(SingleLine.of(item.container())));
        meant.put(entry.publisher(), curled(SingleLine.of(item.publisher())));
        Map.of(
                        "address", CitationField.PLACE,
                        "edition", CitationField.EDITION,
                        "type", CitationField.GENRE,
                        "archive", CitationField.ARCHIVE,
                        "shelfmark", CitationField.ARCHIVE_LOCATION,
                        "organization", CitationField.AUTHORITY,
                        "volume", CitationField.VOLUME)
                .forEach((name, field) -> meant.put(name, curled(SingleLine.of(item.field(field)))));
        String number = item.field(CitationField.NUMBER);
        meant.put("number", number.isEmpty() ? item.field(CitationField.ISSUE) : number);
        meant.put("issue", number.isEmpty() ? "" : item.field(CitationField.ISSUE));
        meant.put("pages", item.field(CitationField.PAGES).replace('-', '–'));
        meant.put("urldate", item.accessed().text());
        String[] date = item.issued().text().split("-");
        meant.put("year", date[0]);
        meant.put("month", date.length < 2 ? "" : date[1].equals("03") ? "March" : "December");
        meant.put("day", date.length < 3 ? "" : date[2].replaceFirst("^0", ""));
        meant.put("url", item.url().replace("{e}", "%7Be%7D").replace("\\", "%5C"));
        meant.put("doi", item.doi());
        meant.put("langid", item.language());
        meant.values().removeIf(String::isEmpty);
        return meant;
    }

    private static String names(List<AuthorName> names) {
        return names.stream()
                .map(name -> name.suffix().isEmpty()
                        ? name.text()
                        : name.family() + ", " + name.suffix() + ", " + name.given())
                .map(name -> curled(SingleLine.of(name)))
                .collect(Collectors.joining(" and "));
    }

    @Test
    void risIsReadAsItWasMeant() throws IOException {
        List<RISReference> read =
                ris(String.join("\n", ExportFormat.RIS.lines(AWKWARD).toList()));

        assertThat(read).hasSameSizeAs(AWKWARD);
        for (int i = 0; i < read.size(); i++) {
            assertSame(read.get(i), AWKWARD.get(i));
            assertSame(ris(ExportFormat.RIS.text(AWKWARD.get(i))).get(0), AWKWARD.get(i));
        }
    }

    private static List<RISReference> ris(String text) throws IOException {
        return new RISParser().parse(new StringReader(text)).getReferences();
    }

    private static void assertSame(RISReference read, CslItem item) {
        assertThat(read.getType().name()).isEqualTo(item.type().ris());
        assertThat(read.getId()).isEqualTo(item.id().text());
        assertThat(read.getTitle()).isEqualTo(SingleLine.of(item.title()));
        assertNames(read.getAuthors(), item.authors());
        assertNames(read.getEditors(), item.editors());
        assertNames(read.getSubsidiaryAuthors(), item.translators());
        assertThat(said(read.getVolume())).isEqualTo(item.field(CitationField.VOLUME));
        assertThat(said(read.getIssue())).isEqualTo(item.field(CitationField.ISSUE));
        assertThat(Stream.of(read.getStartPage(), read.getEndPage())
                        .map(ReadersTest::said)
                        .filter(page -> !page.isEmpty())
                        .collect(Collectors.joining("-")))
                .isEqualTo(item.field(CitationField.PAGES));
        assertThat(said(read.getEdition())).isEqualTo(SingleLine.of(item.field(CitationField.EDITION)));
        assertThat(said(read.getPlace())).isEqualTo(SingleLine.of(item.field(CitationField.PLACE)));
        assertThat(said(read.getTypeOfWork())).isEqualTo(SingleLine.of(item.field(CitationField.GENRE)));
        assertThat(said(read.getNameOfDatabase())).isEqualTo(SingleLine.of(item.field(CitationField.ARCHIVE)));
        assertThat(said(read.getAccessDate()).replaceFirst("/+$", "").replace('/', '-'))
                .isEqualTo(item.accessed().text());
        assertThat(said(read.getSecondaryTitle())).isEqualTo(SingleLine.of(item.container()));
        String authority = item.field(CitationField.AUTHORITY);
        assertThat(said(read.getPublisher()))
                .isEqualTo(SingleLine.of(item.publisher().isEmpty() ? authority : item.publisher()));
        assertThat(said(read.getCustom1())).isEqualTo(item.publisher().isEmpty() ? "" : SingleLine.of(authority));
        assertThat(said(read.getYear())).isEqualTo(item.issued().text().split("-")[0]);
        assertThat(said(read.getDate()).replaceFirst("/+$", "").replace('/', '-'))
                .isEqualTo(item.issued().text());
        assertThat(said(read.getURL())).isEqualTo(item.url());
        assertThat(said(read.getDOI())).isEqualTo(item.doi());
    }

    private static void assertNames(String[] read, List<AuthorName> names) {
        assertThat(read == null ? List.of() : Arrays.asList(read))
                .isEqualTo(
                        names.stream().map(name -> SingleLine.of(name.text())).toList());
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }

    @Test
    void cslJsonKeepsToItsFields() throws IOException {
        assertThat(faults(String.join("\n", ExportFormat.CSL_JSON.lines(AWKWARD).toList())))
                .isEmpty();
        for (CslItem item : AWKWARD) {
            String text = ExportFormat.CSL_JSON.text(item);
            assertThat(faults(text)).isEmpty();
            JsonNode read = new ObjectMapper().readTree(text).get(0);
            assertThat(read.get("title").asString()).isEqualTo(item.title());
        }
        assertThat(faults("[{\"id\":\"x\",\"type\":\"misc\",\"title\":\"\"}]")).isNotEmpty();
    }

    private static List<String> faults(String json) throws IOException {
        try (InputStream in = ReadersTest.class.getResourceAsStream("/reference/csl-items.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        }
    }

    @Test
    void everyFileOfTheDossierIsRead() throws Exception {
        Path site = EveryKindOfPage.build(dir);
        List<String> pages = new ArrayList<>();
        for (String list : List.of("articles", "sources")) {
            for (String line : Files.readAllLines(site.resolve("data/" + list + ".jsonl"))) {
                pages.add(new ObjectMapper().readTree(line).get("path").asString());
            }
        }

        assertThat(pages).hasSizeGreaterThan(12);
        for (String page : pages) {
            assertThat(ris(file(site, page, ExportFormat.RIS))).as(page).hasSize(1);
            if (page.startsWith("sources/")) {
                continue;
            }
            JsonNode csl = new ObjectMapper()
                    .readTree(file(site, page, ExportFormat.CSL_JSON))
                    .get(0);
            assertThat(faults(file(site, page, ExportFormat.CSL_JSON))).as(page).isEmpty();
            BibTeXDatabase bibtex = bibtex(file(site, page, ExportFormat.BIBTEX));
            Map<String, String> fields =
                    fields(bibtex.getEntries().values().iterator().next());
            RISReference ris = ris(file(site, page, ExportFormat.RIS)).get(0);
            assertThat(List.of(fields.get("title"), curled(ris.getTitle())))
                    .as(page)
                    .containsOnly(curled(csl.get("title").asString()));
            assertThat(Stream.of(fields.get("year"), ris.getYear()).map(ReadersTest::said))
                    .as(page)
                    .containsOnly(csl.at("/issued/date-parts/0/0").asString(""));
        }
        assertThat(faults(Files.readString(site.resolve("data/sources.csl.json"))))
                .isEmpty();
        long sources =
                pages.stream().filter(page -> page.startsWith("sources/")).count();
        assertThat(bibtex(Files.readString(site.resolve("data/sources.bib"))).getEntries())
                .hasSize((int) sources);
        assertThat(ris(Files.readString(site.resolve("data/sources.ris")))).hasSize((int) sources);
    }

    private static String file(Path site, String page, ExportFormat export) throws IOException {
        Elements links = Jsoup.parse(Files.readString(site.resolve(page)))
                .select("a[href^=data:]:contains(" + export.word() + ")");
        String name = page.substring(page.indexOf('/') + 1).replace(".html", "");
        assertThat(links.eachAttr("download")).as(page).containsExactly(export.fileName(name));
        String address = links.attr("href");
        return URLDecoder.decode(
                address.substring(address.indexOf(',') + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
