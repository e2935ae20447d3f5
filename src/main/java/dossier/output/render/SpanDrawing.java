package dossier.output.render;

import dossier.site.inline.Span;
import dossier.site.route.Paths;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;

/**
 * Inline text as HTML, for one page:
 *
 * <pre>
 * &lt;a class="mention" data-subject="country/myanmar" href="../countries/myanmar.html"&gt;Myanmar&lt;/a&gt;
 * &lt;sup class="fnref"&gt;&lt;a id="fnref-12" href="#fn-12" role="doc-noteref"&gt;12&lt;/a&gt;&lt;/sup&gt;
 * &lt;mark id="q-capacity-2"&gt;300 megawatts&lt;/mark&gt;
 * </pre>
 */
final class SpanDrawing {
    private final StringBuilder html = new StringBuilder(512);
    private final String page;

    private SpanDrawing(String page) {
        this.page = page;
    }

    /** @param page path of the page that the text stands on */
    static SafeString drawn(List<?> spans, String page) {
        SpanDrawing text = new SpanDrawing(page);
        text.all(spans);
        return new SafeString(text.html.toString());
    }

    private void all(List<?> spans) {
        spans.forEach(span -> one((Span) span));
    }

    private void one(Span span) {
        switch (span.kind()) {
            case TEXT -> text(span.text());
            case MARKER -> marker(span);
            case MENTION -> mention(span);
            case MARK -> {
                html.append("<mark");
                if (!span.key().isEmpty()) {
                    attribute("id", span.key());
                }
                html.append('>');
                content(span);
                html.append("</mark>");
            }
            case DIFFERENCE -> {
                html.append("<mark class=\"differs\">");
                text(span.text());
                html.append("</mark>");
            }
            case LINK -> link(span, Paths.from(page, span.path()), "");
            case ADDRESS -> link(span, span.path(), span.isExternal() ? " rel=\"external\"" : "");
            case STRONG -> element("strong", span);
            case EMPHASIS -> element("em", span);
            case CODE -> element("code", span);
            case BREAK -> html.append("<br>");
        }
    }

    private void marker(Span span) {
        html.append("<sup class=\"fnref\"");
        if (span.path().isEmpty()) {
            attribute("id", span.key());
            html.append('>');
            text(span.text());
        } else {
            html.append("><a");
            attribute("id", span.key());
            attribute("href", Paths.from(page, span.path()));
            html.append(" role=\"doc-noteref\">");
            text(span.text());
            html.append("</a>");
        }
        html.append("</sup>");
    }

    private void mention(Span span) {
        html.append("<a class=\"mention\"");
        attribute("data-subject", span.key());
        attribute("href", Paths.from(page, span.path()));
        html.append('>');
        content(span);
        html.append("</a>");
    }

    private void link(Span span, String href, String more) {
        html.append("<a");
        attribute("href", href);
        html.append(more).append('>');
        all(span.inside());
        html.append("</a>");
    }

    private void element(String name, Span span) {
        html.append('<').append(name).append('>');
        all(span.inside());
        html.append("</").append(name).append('>');
    }

    /** What a span is drawn around, or else its text. */
    private void content(Span span) {
        if (span.inside().isEmpty()) {
            text(span.text());
        } else {
            all(span.inside());
        }
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        text(value);
        html.append('"');
    }

    private void text(String text) {
        html.append(HtmlEscape.escaped(text));
    }
}
