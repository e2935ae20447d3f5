package dossier.output.render;

import dossier.input.Sha256;
import dossier.phrase.Phrases;
import dossier.site.page.Page;
import dossier.site.route.Paths;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The filters that templates have besides Pebble's own: {@code href}, {@code link}, {@code lang}, {@code
 * policy}, {@code say} and {@code count}. */
final class Filters extends AbstractExtension {
    private final Phrases phrases;

    Filters(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of(
                "href", new Href(),
                "lang", new LangFilter(),
                "link", new LinkFilter(),
                "policy", new Policy(),
                "say", new TranslateFilter(phrases),
                "count", new CountFilter(phrases));
    }

    /** A path from the site's root becomes a link from the page that is being drawn. */
    private static final class Href extends TextFilter {
        @Override
        String apply(String path, Page page) {
            return Paths.from(page.path(), path);
        }
    }

    /**
     * The text of an inline element as a Content-Security-Policy names it, {@code 'sha256-…'} (CSP Level 3, hash-source).
     */
    private static final class Policy extends TextFilter {
        @Override
        String apply(String text, Page page) {
            byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        }
    }
}
