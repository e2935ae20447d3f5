package dossier.output.render;

import dossier.file.Sha256;
import dossier.phrase.Phrases;
import dossier.site.page.Frame;
import dossier.site.page.Page;
import dossier.site.route.Link;
import dossier.site.route.Paths;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The filters that templates have besides Pebble's own.
 *
 * <pre>
 * {{ "index.html" | href }}                                      a path from the site's root, from the page being drawn
 * {{ block.spans | inline }}                                     inline text with its links, marks and note markers
 * {{ page.article | link }}, {{ page.authors | link("; ") }}     a link, or several with commas or another separator
 * &lt;blockquote{{ passage.language | lang }}&gt;                      the attribute for text in another language
 * {{ "of {0}" | say(page.article | link) }}                      a phrase in the language of the site, with its parts
 * {{ page.paragraphs | count("{0} paragraph", "{0} paragraphs") }}
 * {{ script | policy }}                                          the hash of an inline element, for the page's policy
 * </pre>
 */
final class Filters extends AbstractExtension {
    private static final List<String> PARTS = List.of("first", "second", "third");

    private final Phrases phrases;
    /** The phrases said so far in the language of the site, escaped. */
    private final Map<String, SafeString> patterns = new ConcurrentHashMap<>();

    Filters(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(new OwnAttributes());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "href",
                        filter((input, args, context) ->
                                Paths.from(page(context).path(), input.toString())),
                "inline",
                        filter((input, args, context) ->
                                SpanDrawing.drawn((List<?>) input, page(context).path())),
                "lang", filter((input, args, context) -> lang(input.toString(), context)),
                "link", filter(Filters::links, "between"),
                "policy", filter((input, args, context) -> policy(input.toString())),
                "say", filter(this::say, PARTS.toArray(String[]::new)),
                "count", filter(this::count, "one", "many"));
    }

    /** What a filter makes of its input. */
    private interface Transform {
        Object apply(Object input, Map<String, Object> args, EvaluationContext context);
    }

    private static Filter filter(Transform work, String... argumentNames) {
        return new Filter() {
            @Override
            public List<String> getArgumentNames() {
                return List.of(argumentNames);
            }

            @Override
            public Object apply(
                    Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context, int line) {
                return work.apply(input, args, context);
            }
        };
    }

    private static Page page(EvaluationContext context) {
        return (Page) context.getVariable("page");
    }

    /** The attribute of an element in a known language other than the site's, with a space before it; else nothing. */
    private static SafeString lang(String language, EvaluationContext context) {
        boolean own = language.isEmpty() || language.equals(((Frame) context.getVariable("frame")).language());
        return new SafeString(own ? "" : " lang=\"" + HtmlEscape.escaped(language) + "\"");
    }

    private static SafeString links(Object input, Map<String, Object> args, EvaluationContext context) {
        List<?> links = input instanceof Link ? List.of(input) : (List<?>) input;
        return new SafeString(links.stream()
                .map(link -> html((Link) link, page(context)))
                .collect(Collectors.joining(
                        Objects.requireNonNullElse(args.get("between"), ", ").toString())));
    }

    /** A link that leads nowhere is its bare text. */
    private static String html(Link link, Page page) {
        String text = HtmlEscape.escaped(link.text());
        return link.isThere()
                ? "<a href=\"" + HtmlEscape.escaped(Paths.from(page.path(), link.path())) + "\">" + text + "</a>"
                : text;
    }

    /** A text as a Content-Security-Policy names it, {@code 'sha256-…'} (CSP Level 3, hash-source). */
    private static String policy(String text) {
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }

    /** A part that is safe HTML stays so; all else is escaped. */
    private SafeString say(Object input, Map<String, Object> args, EvaluationContext context) {
        SafeString pattern = patterns.computeIfAbsent(
                input.toString(), phrase -> new SafeString(HtmlEscape.escaped(phrases.pattern(phrase))));
        if (args.get(PARTS.get(0)) == null) {
            return pattern;
        }
        Object[] parts = PARTS.stream()
                .map(args::get)
                .filter(Objects::nonNull)
                .map(part -> part instanceof Number || part instanceof SafeString
                        ? part
                        : HtmlEscape.escaped(part.toString()))
                .toArray();
        return new SafeString(phrases.filled(pattern.toString(), parts));
    }

    private String count(Object input, Map<String, Object> args, EvaluationContext context) {
        return phrases.count(
                ((Number) input).longValue(),
                args.get("one").toString(),
                args.get("many").toString());
    }
}
