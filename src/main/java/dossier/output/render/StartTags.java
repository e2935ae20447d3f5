package dossier.output.render;

/**
 * Reads the attributes of start tags in rendered HTML, in one pass; enough to check links, no parser.
 *
 * <p>Character references in values are decoded where templates write them: {@code &amp;} and its like.
 */
final class StartTags {
    /** What is called for each attribute. */
    interface Visitor {
        void attribute(String tag, String name, String value);
    }

    private final String html;
    private int at;

    private StartTags(String html) {
        this.html = html;
    }

    static void scan(String html, Visitor visitor) {
        new StartTags(html).run(visitor);
    }

    private void run(Visitor visitor) {
        while ((at = html.indexOf('<', at)) >= 0) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at);
                at = end < 0 ? html.length() : end;
            } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
                at++;
                tag(visitor);
            } else {
                at++;
            }
        }
    }

    private void tag(Visitor visitor) {
        String tag = name();
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (Character.isWhitespace(c) || c == '/') {
                at++;
            } else {
                String name = name();
                visitor.attribute(tag, name, value());
            }
        }
    }

    /** A tag's or an attribute's name; a stray sign stands for one, so that reading goes on. */
    private String name() {
        String name = upTo(" \t\n\r\f/>=");
        if (name.isEmpty()) {
            at++;
        }
        return name;
    }

    private String upTo(String ends) {
        int from = at;
        while (at < html.length() && ends.indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(from, at);
    }

    private String value() {
        if (at >= html.length() || html.charAt(at) != '=') {
            return "";
        }
        char quote = ++at < html.length() ? html.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            return decoded(upTo(" \t\n\r\f>"));
        }
        int end = html.indexOf(quote, at + 1);
        end = end < 0 ? html.length() : end;
        String value = html.substring(at + 1, end);
        at = Math.min(html.length(), end + 1);
        return decoded(value);
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

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
