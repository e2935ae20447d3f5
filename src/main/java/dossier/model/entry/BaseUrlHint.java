package dossier.model.entry;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to tell an author whose text is no {@link BaseUrl}. */
public final class BaseUrlHint {
    private static final String EXAMPLE = "write an http or https address, such as https://example.org/dossier";
    private static final Pattern SCHEME = Pattern.compile("(?i)https?:.*");
    private static final Pattern SLASHES_AFTER_SCHEME = Pattern.compile("(?i)^(https?):/*");
    private static final Pattern NO_SCHEME =
            Pattern.compile("(?:[^\\s:/?#@\\[\\].]+\\.)+[^\\s:/?#@\\[\\].]+(?:[:/?#].*)?");
    private static final Pattern QUERY = Pattern.compile("[?#].*$");
    private static final Pattern USER = Pattern.compile("(?<=://)[^/]*@");
    private static final Pattern OPEN_BRACKET = Pattern.compile("(?<=://)(\\[[0-9A-Fa-f:.]+)(?=/|$)");
    private static final Pattern NAMED_HOST = Pattern.compile("(?<=://)[^/:\\[]+");
    private static final Pattern DOUBLED_SLASHES = Pattern.compile("(?<=[^:/])/{2,}");
    /** Letters that the standard of 2003, which the JDK has, and that of 2008 turn into different hosts. */
    private static final Pattern AMBIGUOUS = Pattern.compile("[\u00df\u1e9e\u03c2\u200c\u200d]");

    private BaseUrlHint() {}

    /** What is wrong, as far as one can tell, and what was meant, as far as one can guess. */
    public static String of(String text) {
        if (BaseUrl.isTooLong(text)) {
            return "it is too long to be followed by the names of pages; " + EXAMPLE;
        }
        String guess = BaseUrl.parse(mended(text))
                .map(url -> "did you mean \"" + url + "\"?")
                .orElse(EXAMPLE);
        return reason(text).map(reason -> reason + "; " + guess).orElse(guess);
    }

    private static Optional<String> reason(String text) {
        String url = QUERY.matcher(text).replaceFirst("");
        if (!SCHEME.matcher(text).matches()) {
            return Optional.empty();
        }
        if (USER.matcher(url).find()) {
            return Optional.of("every page shows it, so it has no user name and no password");
        }
        if (!url.equals(text)) {
            return Optional.of("names of pages follow it, so it has no query and no fragment");
        }
        return isAscii(text) ? Optional.empty() : Optional.of("an address is written in ASCII letters");
    }

    /** The text with its likely slips put right; no address yet when there are others. */
    private static String mended(String text) {
        String url = text.strip().replace('\\', '/');
        url = NO_SCHEME.matcher(url).matches() ? "https://" + url : url;
        url = SLASHES_AFTER_SCHEME.matcher(url).replaceFirst("$1://");
        url = QUERY.matcher(url).replaceFirst("");
        url = USER.matcher(url).replaceFirst("");
        url = OPEN_BRACKET.matcher(url).replaceFirst("$1]");
        url = DOUBLED_SLASHES.matcher(url).replaceAll("/");
        return encoded(NAMED_HOST.matcher(url).replaceFirst(host -> asciiHost(host.group())));
    }

    private static String asciiHost(String host) {
        if (isAscii(host) || AMBIGUOUS.matcher(host).find()) {
            return host;
        }
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException noHost) {
            return host;
        }
    }

    /** Spaces and letters beyond ASCII as their UTF-8 bytes in hexadecimal; a host that still has some stays no host. */
    private static String encoded(String url) {
        StringBuilder encoded = new StringBuilder(url.length());
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f) {
                encoded.append((char) b);
            } else {
                encoded.append(String.format("%%%02X", b));
            }
        }
        return encoded.toString();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
