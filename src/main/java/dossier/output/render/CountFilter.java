package dossier.output.render;

import dossier.phrase.Phrases;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** {@code {{ page.paragraphs | count("{0} paragraph", "{0} paragraphs") }}}: a phrase for a number of things. */
final class CountFilter implements Filter {
    private final Phrases phrases;

    CountFilter(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of("one", "many");
    }

    @Override
    public Object apply(
            Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        long number = ((Number) input).longValue();
        return phrases.count(
                number, args.get("one").toString(), args.get("many").toString());
    }
}
