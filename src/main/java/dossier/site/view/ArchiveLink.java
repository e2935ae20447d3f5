package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Source;
import dossier.site.route.Link;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A link to a page as the Internet Archive kept it. */
public final class ArchiveLink {
    private static final String WAYBACK = "https://web.archive.org/web/";

    private static final Pattern COPY =
            Pattern.compile("https?://web\\.archive\\.org/web/(\\d{4})(\\d\\d)(\\d\\d)\\d{0,6}/.*");

    private ArchiveLink() {}

    /**
     * The copy of a source nearest to the day on which the first article that cites it came out, which is when its author
     * had seen it; without that day, nearest to the source's own; the copy that a note names, where it is the archive's.
     * {@link Link#NONE} for a source without an address, and for one that is an archived page itself.
     */
    public static Link of(Source source, SiteText text) {
        String url = source.url();
        String named = source.others().archivedCopy();
        Matcher made = COPY.matcher(named);
        if (made.matches()) {
            IsoDate day = IsoDate.parse(made.group(1) + "-" + made.group(2) + "-" + made.group(3))
                    .orElse(IsoDate.UNKNOWN);
            return new Link(named, text.asOf(day));
        }
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
