package dossier.model.entry;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address where a site will live, such as {@code https://example.org/brief}, in ASCII and without a last slash
 * (RFC 3986). Names of pages are put after it, so it has no query and no fragment; every page shows it, so it has no user
 * name.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case; an IPv6 address is in brackets
 * @param port 0 for the usual one of the scheme
 * @param path empty, or {@code /} and segments of which none is empty, {@code .} or {@code ..}
 */
public record BaseUrl(String scheme, String host, int port, String path) {
    /** The end of a message that begins with a text that is no base URL. */
    public static final String FAULT = "cannot be the address of a site";

    private static final Pattern FORM =
            Pattern.compile("(?i)(https?)://(\\[[^\\]/]*\\]|[^\\[\\]:/@]*)(?::(\\d{1,5}))?((?:/.*)?)");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMBERED = Pattern.compile("(?:.*\\.)?\\d+");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f.]*:[0-9a-f:.]*\\]");
    private static final Pattern PATH =
            Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)*");
    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");
    /** A sitemap takes addresses of 2,047 characters, and pages' paths come after this one. */
    private static final int LONGEST = 1_500;

    private static final int LONGEST_HOST = 253;
    private static final int LAST_PORT = 65_535;

    /** The address that a text gives; empty when it gives none. */
    public static Optional<BaseUrl> parse(String text) {
        if (isTooLong(text)) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(LAST_SLASHES.matcher(text).replaceFirst(""));
        if (!form.matches()) {
            return Optional.empty();
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        String host = form.group(2).toLowerCase(Locale.ROOT);
        String port = form.group(3);
        boolean fits = isHost(host)
                && (port == null || isPort(port))
                && PATH.matcher(form.group(4)).matches();
        return fits
                ? Optional.of(new BaseUrl(scheme, host, port == null ? 0 : port(scheme, port), form.group(4)))
                : Optional.empty();
    }

    static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    private static boolean isPort(String digits) {
        int port = Integer.parseInt(digits);
        return port > 0 && port <= LAST_PORT;
    }

    private static int port(String scheme, String digits) {
        int port = Integer.parseInt(digits);
        return port == (scheme.equals("https") ? 443 : 80) ? 0 : port;
    }

    private static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return IPV6.matcher(host).matches() && isAddress(host);
        }
        return host.length() <= LONGEST_HOST
                && HOST.matcher(host).matches()
                && (!NUMBERED.matcher(host).matches() || IPV4.matcher(host).matches());
    }

    /** An address in brackets is read and never looked up. */
    private static boolean isAddress(String host) {
        try {
            return InetAddress.getByName(host).getAddress().length > 0;
        } catch (UnknownHostException malformed) {
            return false;
        }
    }

    /** The address as it is written before a page's path and a slash. */
    public String text() {
        return scheme + "://" + host + (port == 0 ? "" : ":" + port) + path;
    }

    @Override
    public String toString() {
        return text();
    }
}
