package dossier.output.render;

import dossier.phrase.Phrases;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * {@code {{ "of {0}" | say(page.article | link) }}}: a phrase in the language of the site, with parts in its places. A part
 * that is safe HTML stays so; all else is escaped.
 */
final class TranslateFilter implements Filter {
    private static final List<String> PARTS = List.of("first", "second", "third");

    private final Phrases phrases;

    TranslateFilter(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public List<String> getArgumentNames() {
        return PARTS;
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        String pattern = HtmlEscape.escaped(phrases.pattern(input.toString()));
        Object[] parts = PARTS.stream()
                .map(args::get)
                .filter(Objects::nonNull)
                .map(TranslateFilter::html)
                .toArray();
        return new SafeString(phrases.filled(pattern, parts));
    }

    private static Object html(Object part) {
        return part instanceof Number || part instanceof SafeString ? part : HtmlEscape.escaped(part.toString());
    }
}
