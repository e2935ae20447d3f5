package dossier.output.render;

import dossier.site.page.Page;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** A template filter that makes one text of another, for the page that is being drawn. */
abstract class TextFilter implements Filter {
    abstract String apply(String text, Page page);

    @Override
    public final List<String> getArgumentNames() {
        return List.of();
    }

    @Override
    public final Object apply(
            Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        return apply(String.valueOf(input), (Page) context.getVariable("page"));
    }
}
