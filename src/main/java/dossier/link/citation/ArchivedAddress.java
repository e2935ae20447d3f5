package dossier.link.citation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an archive's or a cache's copy of a page: {@code https://web.archive.org/web/20200102/http://d.example/a} is a
 * copy of {@code http://d.example/a}.
 *
 * @param live the address of the page that was copied
 * @param time digits of the time when it was copied, the year first; may be empty
 */
public record ArchivedAddress(String live, String time) {
    private static final Pattern TIMED = Pattern.compile(
            "(?i)https?://(?:web\\.archive\\.org|wayback\\.archive\\.org|archive\\.org|archive\\.(?:is|ph|today|li|vn|md|fo)"
                    + "|archive-it\\.org|[a-z.]*webarchive[a-z.]*)(?:/(?:web|wayback|\\d{1,7}))*"
                    + "/(?:(\\d{4,14}|\\d{4}\\.\\d\\d\\.\\d\\d(?:-\\d{0,6})?)(?:[a-z]{2}_)?|\\*|o/\\w+|newest|oldest)"
                    + "/(\\S+\\.\\S+)");
    private static final Pattern CACHED = Pattern.compile(
            "(?i)https?://webcache\\.googleusercontent\\.com/search\\?q=cache:(?:[\\w-]{6,16}:)?([^+&\\s]+)\\S*()");
    private static final Pattern FASTER = Pattern.compile(
            "(?i)https?://(?:www\\.google\\.[a-z.]{2,6}/amp|[\\w-]+\\.cdn\\.ampproject\\.org/[cv])/(?:s/)?([^\\s]+)");
    private static final Pattern ENCODED_SCHEME = Pattern.compile("(?i)https?%3A.*");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z]+:/+");
    private static final List<String> HOSTS = List.of("archive", "cache");

    /** The copy that an address leads to; none for the address of a page itself. */
    public static Optional<ArchivedAddress> in(String address) {
        if (HOSTS.stream().noneMatch(address::contains)) {
            return Optional.empty();
        }
        Matcher timed = TIMED.matcher(address);
        if (timed.matches()) {
            String time = timed.group(1) == null ? "" : timed.group(1).replaceAll("\\D", "");
            return Optional.of(new ArchivedAddress(whole(timed.group(2)), time));
        }
        Matcher cached = CACHED.matcher(address);
        return cached.matches() ? Optional.of(new ArchivedAddress(whole(cached.group(1)), "")) : Optional.empty();
    }

    /** The address of the page itself, of whatever copy; a page drawn for phones by a search engine is one, too. */
    static String live(String address) {
        String live = in(address).map(ArchivedAddress::live).orElse(address);
        if (!live.contains("amp")) {
            return live;
        }
        Matcher faster = FASTER.matcher(live);
        return faster.matches() ? whole(faster.group(1)) : live;
    }

    private static String whole(String embedded) {
        String plain = ENCODED_SCHEME.matcher(embedded).matches() ? decoded(embedded) : embedded;
        Matcher scheme = SCHEME.matcher(plain);
        return scheme.lookingAt()
                ? scheme.group().replaceFirst(":/+", "://") + plain.substring(scheme.end())
                : "http://" + plain;
    }

    private static String decoded(String embedded) {
        try {
            return URLDecoder.decode(embedded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return embedded;
        }
    }
}
