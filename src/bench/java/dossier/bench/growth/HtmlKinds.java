package dossier.bench.growth;

import static dossier.bench.growth.Made.many;

import java.util.List;

/** Large saved pages. */
final class HtmlKinds {
    private static final String TEXT =
            "<p>" + "The ferry sails to Lisbon again, and the yard is glad. ".repeat(5) + "</p>";

    private HtmlKinds() {}

    static List<Kind> all() {
        return List.of(
                Kind.html("HTML: deep nesting", 3_000, n -> page("", "<div>".repeat(n) + TEXT + "</div>".repeat(n))),
                Kind.html(
                        "HTML: deep nesting of inline text",
                        3_000,
                        n -> page("", "<p>" + "<b><i>so ".repeat(n) + "</p>" + TEXT)),
                Kind.html("HTML: deep lists", 2_000, n -> page("", "<ul><li>item ".repeat(n) + TEXT)),
                Kind.html(
                        "HTML: deep quotes with paragraphs",
                        2_000,
                        n -> page("", many(n, i -> "<blockquote><p>" + Made.sentence(i) + "</p>") + TEXT)),
                Kind.html("HTML: siblings", 3_000, n -> page("", many(n, i -> "<p>" + Made.sentence(i) + "</p>"))),
                Kind.html("HTML: empty siblings", 100_000, n -> page("", TEXT + "<div></div>".repeat(n))),
                Kind.html("HTML: one paragraph", 10_000, n -> page("", "<p>" + many(n, Made::sentence) + "</p>")),
                Kind.html(
                        "HTML: text without a paragraph",
                        10_000,
                        n -> page("", many(n, i -> Made.sentence(i) + "<br>"))),
                Kind.html(
                        "HTML: one attribute",
                        3_000_000,
                        n -> page("", "<p title=\"" + "x ".repeat(n) + "\">The ferry.</p>" + TEXT)),
                Kind.html(
                        "HTML: attributes",
                        20_000,
                        n -> page("", "<p " + many(n, i -> "a" + i + "=1 ") + ">The ferry.</p>" + TEXT)),
                Kind.html(
                        "HTML: links in one paragraph",
                        4_000,
                        n -> page(
                                "",
                                "<p>"
                                        + many(
                                                n,
                                                i -> "the <a href=\"https://a.example/" + i + "\">" + Made.word(i)
                                                        + "</a> and ")
                                        + "</p>")),
                Kind.html(
                        "HTML: emphasis in one paragraph",
                        10_000,
                        n -> page("", "<p>" + many(n, i -> "the <em>" + Made.word(i) + "</em> and ") + "</p>")),
                Kind.html(
                        "HTML: table",
                        3_000,
                        n -> page(
                                "",
                                TEXT + "<table>" + many(n, i -> "<tr><td>" + Made.name(i) + "<td>" + i + "<td>so</tr>")
                                        + "</table>")),
                Kind.html(
                        "HTML: inline script",
                        400_000,
                        n -> page("<script>" + "var a=\"{[\"; ".repeat(n) + "</script>", TEXT)),
                Kind.html(
                        "HTML: JSON-LD blocks",
                        3_000,
                        n -> page(
                                many(
                                        n,
                                        i ->
                                                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The "
                                                        + Made.name(i) + "\",\"author\":{\"name\":\"" + Made.person(i)
                                                        + "\"}}</script>"),
                                TEXT)),
                Kind.html(
                        "HTML: JSON-LD nested",
                        20_000,
                        n -> page(
                                "<script type=\"application/ld+json\">" + "{\"a\":[".repeat(n) + "1" + "]}".repeat(n)
                                        + "</script>",
                                TEXT)),
                Kind.html(
                        "HTML: JSON-LD not closed",
                        20_000,
                        n -> page("<script type=\"application/ld+json\">" + "{\"a\":[".repeat(n) + "</script>", TEXT)),
                Kind.html(
                        "HTML: JSON-LD authors",
                        300,
                        n -> page(
                                "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"author\":["
                                        + many(
                                                n,
                                                i -> (i == 0 ? "" : ",") + "{\"@type\":\"Person\",\"name\":\""
                                                        + Made.person(i) + "\"}")
                                        + "]}</script>",
                                TEXT)),
                Kind.html(
                        "HTML: meta tags",
                        300,
                        n -> page(many(n, i -> "<meta name=\"author\" content=\"" + Made.person(i) + "\">"), TEXT)),
                Kind.html(
                        "HTML: footnotes",
                        95,
                        n -> page(
                                "",
                                many(
                                                n,
                                                i -> "<p>" + Made.sentence(i) + "<sup><a href=\"#n" + i + "\" id=\"r"
                                                        + i + "\">" + (i + 1) + "</a></sup></p>")
                                        + "<ol>"
                                        + many(
                                                n,
                                                i -> "<li id=\"n" + i + "\">" + Made.citation(i) + " <a href=\"#r" + i
                                                        + "\">back</a></li>")
                                        + "</ol>")),
                Kind.html("HTML: tags not closed", 30_000, n -> page("", TEXT + "<span><p>so".repeat(n))),
                Kind.html(
                        "HTML: captions",
                        3_000,
                        n -> page(
                                "",
                                TEXT
                                        + many(
                                                n,
                                                i -> "<figure><img src=a.png><figcaption>" + Made.sentence(i)
                                                        + "</figcaption></figure>"))),
                Kind.html(
                        "HTML: hidden by style",
                        20_000,
                        n -> page("", TEXT + many(n, i -> "<div style=\"display:none\">" + Made.word(i) + "</div>"))));
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=\"en\"><head><title>The Ferry</title>" + head
                + "</head><body><article><h1>The Ferry</h1>" + body + "</article></body></html>";
    }
}
