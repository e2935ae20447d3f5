package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an archive has a copy of a source's page, or may have one.
 *
 * @param path empty where there is nothing to link to
 * @param when the day of the copy, or the one nearest to which a copy is looked for; may be empty
 * @param named whether a note names the copy; nobody has looked for one that is not named
 */
public record ArchiveLink(String path, String words, String when, boolean named) {
    public static final ArchiveLink NONE = new ArchiveLink("", "", "", false);

    private static final String WAYBACK = "https://web.archive.org/web/";

    private static final Pattern COPY =
            Pattern.compile("https?://web\\.archive\\.org/web/(\\d{4})(\\d\\d)(\\d\\d)\\d{0,6}/.*");

    /**
     * The copy that a note names; or else where to look for the copy nearest to the day on which the first article that
     * cites the source came out, which is when its author had seen it; without that day, nearest to the source's own.
     * {@link #NONE} for a source without an address, and for one that is an archived page itself.
     */
    public static ArchiveLink of(Source source, SiteText text) {
        String url = source.url();
        String named = source.others().archivedCopy();
        if (!named.isEmpty()) {
            return new ArchiveLink(named, text.say("archived page"), text.asOf(day(named)), true);
        }
        boolean kept = url.isEmpty() || url.startsWith(WAYBACK) || url.startsWith(WAYBACK.replace("https", "http"));
        if (kept) {
            return NONE;
        }
        IsoDate cited = source.uses().stream()
                .map(use -> use.article().published().value())
                .filter(IsoDate::isKnown)
                .min(IsoDate::compareTo)
                .orElse(source.published());
        String day = cited.isKnown() ? cited.text().replace("-", "") : "*";
        String when = cited.isKnown() ? text.say("nearest to {0}", text.known(cited)) : "";
        return new ArchiveLink(WAYBACK + day + "/" + url, text.say("search for a copy"), when, false);
    }

    private static IsoDate day(String copy) {
        Matcher made = COPY.matcher(copy);
        return made.matches()
                ? IsoDate.parse(made.group(1) + "-" + made.group(2) + "-" + made.group(3))
                        .orElse(IsoDate.UNKNOWN)
                : IsoDate.UNKNOWN;
    }

    public boolean isThere() {
        return !path.isEmpty();
    }
}
