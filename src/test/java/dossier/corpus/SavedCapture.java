package dossier.corpus;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An article as somebody saved it: pasted text, or a page with all that stands around the article. */
final class SavedCapture {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

    private SavedCapture() {}

    static String text(InventedArticle article) {
        return "%s\n\nBy %s\n\n%s\n\n%s\n\nNotes\n\n%s"
                .formatted(
                        article.title(),
                        article.author(),
                        DAY.format(article.date()),
                        String.join("\n\n", article.paragraphs()),
                        NeutralCorpus.listed(article.notes(), "[%d] %s\n"));
    }

    static String page(InventedArticle article) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s | %2$s</title>
                <meta property="og:type" content="article"><meta property="og:title" content="%1$s">
                <meta property="og:site_name" content="%2$s"><meta name="author" content="%3$s">
                <meta property="article:published_time" content="%4$sT08:00:00Z">
                <style>body{font:1em serif}nav,aside,footer{color:#555}</style><script>var shown = 1;</script></head>
                <body>
                <header><a href="/">%2$s</a><nav><ul><li><a href="/news">News</a></li><li><a href="/harbours">Harbours</a></li>
                <li><a href="/about">About us</a></li></ul></nav></header>
                <div class="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>
                <main><article>
                <h1>%1$s</h1>
                <p class="byline">By <a rel="author" href="/authors/1">%3$s</a></p>
                <time datetime="%4$s">%5$s</time>
                %6$s
                <h2>Notes</h2>
                <ol class="footnotes">
                %7$s</ol>
                </article></main>
                <aside><h2>Most read</h2><ul><li><a href="/1">Ten quiet quays</a></li><li><a href="/2">The last lamp</a></li></ul></aside>
                <footer><p>© %2$s. All rights reserved.</p><p><a href="/privacy">Privacy</a></p></footer>
                </body></html>
                """.formatted(
                escaped(article.title()),
                article.publisher(),
                article.author(),
                article.date(),
                DAY.format(article.date()),
                article.paragraphs().stream().map(SavedCapture::paragraph).collect(Collectors.joining("\n")),
                list(article.notes()));
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text).replaceAll("\\[(\\d+)]", "<sup><a href=\"#fn$1\" id=\"ref$1\">$1</a></sup>")
                + "</p>";
    }

    private static String list(List<String> notes) {
        return IntStream.range(0, notes.size())
                .mapToObj(i -> "<li id=\"fn%d\">%s</li>\n".formatted(i + 1, escaped(notes.get(i))))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
