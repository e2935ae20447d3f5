package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Source;
import dossier.site.route.Link;

/** A link to a page as the Internet Archive kept it. */
public final class ArchiveLink {
    private static final String WAYBACK = "https://web.archive.org/web/";

    private ArchiveLink() {}

    /**
     * The copy of a source nearest to the day on which the first article that cites it came out, which is when its author
     * had seen it; without that day, nearest to the source's own. {@link Link#NONE} for a source without an address, and
     * for one that is an archived page itself.
     */
    public static Link of(Source source, SiteText text) {
        String url = source.url();
        boolean kept = url.isEmpty() || url.startsWith(WAYBACK) || url.startsWith(WAYBACK.replace("https", "http"));
        if (kept) {
            return Link.NONE;
        }
        IsoDate cited = source.uses().stream()
                .map(use -> use.article().published().value())
                .filter(IsoDate::isKnown)
                .min(IsoDate::compareTo)
                .orElse(source.published());
        return cited.isKnown()
                ? new Link(WAYBACK + cited.text().replace("-", "") + "/" + url, text.asOf(cited))
                : new Link(WAYBACK + "*/" + url, text.say("all copies"));
    }
}
