package dossier.read.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a capture shows to somebody who looks at it, as jsoup gives it. */
public final class VisibleText {
    private VisibleText() {}

    /** A page's text, without the elements that show nothing. */
    public static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template, body head, [hidden]").remove();
        page.select("[style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]")
                .remove();
        return page.body().text();
    }

    /** The text of Markdown, comments included, without its tags, which part no words: {@code mill<b>ion}. */
    public static String ofMarkdown(String markdown) {
        Document page = Jsoup.parse(markdown.replace("<!--", "").replace("-->", ""));
        page.select("script, [hidden]").remove();
        return page.body().wholeText();
    }
}
