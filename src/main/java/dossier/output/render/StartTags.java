package dossier.output.render;

import java.nio.charset.StandardCharsets;

/**
 * Reads the attributes of start tags in rendered HTML, in one pass over its bytes; enough to check links, no parser. Names and
 * values are given as their bytes, a character for each, so letters beyond ASCII are as they stand in the file.
 *
 * <p>Character references in values are decoded where templates write them: {@code &amp;} and its like.
 */
final class StartTags {
    /** What is called for each attribute. */
    interface Visitor {
        void attribute(String tag, String name, String value);

        /** Whether attributes of a name are looked at; the values of others are passed over. */
        default boolean wants(String name) {
            return true;
        }
    }

    private final byte[] html;
    private int at;

    private StartTags(byte[] html) {
        this.html = html;
    }

    static void scan(byte[] html, Visitor visitor) {
        new StartTags(html).run(visitor);
    }

    private void run(Visitor visitor) {
        for (find('<'); at < html.length; find('<')) {
            if (isAt("<!--")) {
                at += "<!-".length();
                passComment();
            } else {
                at++;
                if (at < html.length && isLetter(html[at])) {
                    tag(visitor);
                }
            }
        }
    }

    /** Goes on to the next byte of a kind, or to the end. */
    private void find(char sign) {
        while (at < html.length && html[at] != sign) {
            at++;
        }
    }

    private boolean isAt(String signs) {
        if (at + signs.length() > html.length) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            if (html[at + i] != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void passComment() {
        while (at < html.length && !isAt("-->")) {
            at++;
        }
    }

    private void tag(Visitor visitor) {
        String tag = name();
        while (at < html.length && html[at] != '>') {
            if (isSpace(html[at]) || html[at] == '/') {
                at++;
            } else {
                String name = name();
                boolean isWanted = visitor.wants(name);
                String value = value(isWanted);
                if (isWanted) {
                    visitor.attribute(tag, name, value);
                }
            }
        }
    }

    /** A tag's or an attribute's name; a stray sign stands for one, so that reading goes on. */
    private String name() {
        int from = at;
        while (at < html.length && !endsName(html[at])) {
            at++;
        }
        if (at == from) {
            at++;
            return "";
        }
        return UsualNames.of(html, from, at);
    }

    private static boolean endsName(byte sign) {
        return sign == '=' || sign == '>' || sign == '/' || isSpace(sign);
    }

    private static boolean isSpace(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r' || sign == '\f';
    }

    private static boolean isLetter(byte sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    /** Goes past a value and gives it; where it is not asked for, nothing is made of it. */
    private String value(boolean isWanted) {
        if (at >= html.length || html[at] != '=') {
            return "";
        }
        at++;
        boolean isQuoted = at < html.length && (html[at] == '"' || html[at] == '\'');
        int from = isQuoted ? at + 1 : at;
        if (isQuoted) {
            char quote = (char) html[at++];
            find(quote);
        } else {
            while (at < html.length && html[at] != '>' && !isSpace(html[at])) {
                at++;
            }
        }
        int end = at;
        at = isQuoted ? Math.min(html.length, end + 1) : end;
        return isWanted ? decoded(new String(html, from, end - from, StandardCharsets.ISO_8859_1)) : "";
    }

    private static String decoded(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&");
    }
}
