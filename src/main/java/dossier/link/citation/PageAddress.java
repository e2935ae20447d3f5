package dossier.link.citation;

import dossier.language.Table;
import dossier.link.reference.Doi;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the addresses of one page have in common: no scheme, no {@code www}, the host in lower case and without the port, no
 * label for phones, no last slash, no file that a folder opens with, no tracking parameters, no place inside the page.
 *
 * @param host {@code d.example}
 * @param rest path and query
 */
record PageAddress(String host, String rest) {
    private static final Pattern PARTS =
            Pattern.compile("(?:(?i)[a-z]+://)?(?:[^/?#@]*@)?([^/?#]*)(.*)", Pattern.DOTALL);
    private static final Pattern LABELS_OF_NO_MEANING = Pattern.compile(
            "^(?:(?:www\\d?|m|mobile|amp)\\.)+(?=[^.]+\\.[^.])|(?<=^[a-z-]{2,12}\\.)m\\.(?=[^.]+\\.[^.])");
    private static final Pattern DEFAULT_PORT = Pattern.compile(":(?:80|443)?$");
    private static final Pattern FOLDER_FILE =
            Pattern.compile("(?i)/(?:index|default)\\.(?:html?|php|aspx?|jsp|shtml)(?=$|\\?)");
    private static final Pattern DRAWN_FOR_PHONES = Pattern.compile("(?<=[^/]/[^/]{1,300}/)amp/*(?=$|\\?)");
    private static final Pattern TRACKING = Pattern.compile(
            Table.rows("link/citation/tracking-parameters.txt", 1).stream()
                    .map(row -> row.get(0).replace("*", "[\\w.-]+"))
                    .collect(Collectors.joining("|", "(?<=[?&])(?:", ")(?:=[^&#]*)?(?:&|$)")),
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI_ENDING = Pattern.compile("(?i)(?:[?#&].*|/(?:full|abstract|e?pdf|html)|\\.pdf)+$");

    static PageAddress of(String address) {
        Matcher parts = PARTS.matcher(ArchivedAddress.live(address));
        if (!parts.matches()) {
            throw new IllegalStateException("no parts: " + address);
        }
        String host = DEFAULT_PORT.matcher(parts.group(1)).replaceFirst("").toLowerCase(Locale.ROOT);
        return new PageAddress(LABELS_OF_NO_MEANING.matcher(host).replaceFirst(""), rest(parts.group(2)));
    }

    private static String rest(String printed) {
        int fragment = printed.indexOf('#');
        boolean isPlace = fragment >= 0 && !printed.startsWith("#!", fragment) && !printed.startsWith("#/", fragment);
        String bare = isPlace ? printed.substring(0, fragment) : printed;
        if (bare.indexOf('?') >= 0) {
            bare = TRACKING.matcher(bare).replaceAll("").replaceFirst("[?&]+$", "");
        }
        bare = FOLDER_FILE.matcher(bare).replaceFirst("/");
        if (bare.contains("/amp")) {
            bare = DRAWN_FOR_PHONES.matcher(bare).replaceFirst("");
        }
        return bare.replaceFirst("/+(?=\\?)", "").replaceFirst("/+$", "");
    }

    /** The DOI that an address leads to, without what a publisher's site adds to it. */
    static Optional<String> doi(String address) {
        if (!address.contains("10.")) {
            return Optional.empty();
        }
        return Doi.in(address.replace("%2F", "/").replace("%2f", "/"))
                .map(doi -> DOI_ENDING.matcher(doi).replaceFirst(""))
                .flatMap(Doi::in);
    }

    boolean isWholeSite() {
        return rest.isEmpty();
    }

    String key() {
        return host + rest;
    }
}
