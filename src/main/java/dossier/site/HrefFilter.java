package dossier.site;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** The template filter {@code href}: a path from the site's root becomes a link from the page that is being drawn. */
final class HrefFilter extends AbstractExtension implements Filter {
    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("href", this);
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        return Paths.from((Page) context.getVariable("page"), String.valueOf(input));
    }
}
