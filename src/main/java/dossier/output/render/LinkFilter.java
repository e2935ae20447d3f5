package dossier.output.render;

import dossier.site.page.Page;
import dossier.site.route.Link;
import dossier.site.route.Paths;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code {{ page.article | link }}} and {@code {{ page.authors | link(", ") }}}: a link, or several with something between,
 * a comma where nothing is said; bare text for one that leads nowhere.
 */
final class LinkFilter implements Filter {
    private static final String BETWEEN = "between";

    @Override
    public List<String> getArgumentNames() {
        return List.of(BETWEEN);
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        Page page = (Page) context.getVariable("page");
        if (input instanceof Link link) {
            return new SafeString(html(link, page));
        }
        Object between = args.get(BETWEEN);
        return new SafeString(((List<?>) input)
                .stream()
                        .map(link -> html((Link) link, page))
                        .collect(Collectors.joining(between == null ? ", " : between.toString())));
    }

    private static String html(Link link, Page page) {
        String text = HtmlEscape.escaped(link.text());
        return link.isThere()
                ? "<a href=\"" + HtmlEscape.escaped(Paths.from(page.path(), link.path())) + "\">" + text + "</a>"
                : text;
    }
}
