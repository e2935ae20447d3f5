package dossier.output.render;

import dossier.site.page.Frame;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/**
 * {@code <blockquote{{ passage.language | lang }}>}: the attribute of an element in another language than the site's, with a
 * space before it; nothing for the language of the site, and for one that is not known.
 */
final class LangFilter implements Filter {
    @Override
    public List<String> getArgumentNames() {
        return List.of();
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        String language = input.toString();
        boolean own = language.isEmpty() || language.equals(((Frame) context.getVariable("frame")).language());
        return new SafeString(own ? "" : " lang=\"" + HtmlEscape.escaped(language) + "\"");
    }
}
