package dossier.output.publish;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The anchors of an HTML page: the ids that links may lead to. Letters beyond ASCII stay bytes, as {@code ISO_8859_1}. */
final class Anchors {
    private static final Pattern ID = Pattern.compile("\\sid=(?:\"([^\"<>]*)\"|'([^'\"<>]*)')");
    private static final String END = "</body>";

    private Anchors() {}

    static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    static Set<String> of(byte[] page) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher id = ID.matcher(text(page));
        while (id.find()) {
            ids.add(id.group(1) == null ? id.group(2) : id.group(1));
        }
        return ids;
    }

    /** The anchors of one page that another lacks. */
    static Set<String> missing(Set<String> wanted, Set<String> there) {
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    /** A page with empty anchors at its end. */
    static byte[] with(byte[] page, Set<String> ids) {
        String html = text(page);
        int end = html.lastIndexOf(END);
        int at = end < 0 ? html.length() : end;
        StringBuilder more = new StringBuilder();
        ids.forEach(id -> more.append("<a id=\"").append(id).append("\"></a>"));
        return bytes(html.substring(0, at) + more + html.substring(at));
    }

    /** A page without links that replaces another while a site is published, with that page's anchors. */
    static byte[] placeholder(Set<String> ids) {
        return with(
                bytes(
                        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Being published</title>"
                                + "</head><body><p>This page is being published. Please load it again in a moment.</p></body></html>\n"),
                ids);
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
