package dossier.site.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as first and last: {@code 101–20} is 101 to 120; {@code last} is empty for a single page, or for several places. */
record PageSpan(String first, String last) {
    private static final Pattern SPAN = Pattern.compile("(\\p{L}{0,3}\\d+)\\s*[-‐‑–—]+\\s*(\\p{L}{0,3}\\d+)");
    private static final Pattern DASHES = Pattern.compile("(?<=[\\p{L}\\d])\\s*[-‐‑–—]+\\s*(?=[\\p{L}\\d])");

    static PageSpan of(String pages) {
        Matcher span = SPAN.matcher(pages.strip());
        return span.matches()
                ? new PageSpan(span.group(1), whole(span.group(1), span.group(2)))
                : new PageSpan(pages.strip(), "");
    }

    /** {@code 20} after {@code 101} is short for 120. */
    private static String whole(String first, String last) {
        boolean isShort = last.length() < first.length() && Character.isDigit(first.charAt(0));
        String whole = isShort ? first.substring(0, first.length() - last.length()) + last : last;
        return isShort && whole.compareTo(first) > 0 ? whole : last;
    }

    /** {@code 101--120}, as BibTeX has it. */
    static String dashed(String pages) {
        return DASHES.matcher(pages).replaceAll("--");
    }
}
