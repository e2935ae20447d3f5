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

        /** Whether attributes of a name are looked at; the values of others are passed over. */
        default boolean wants(String name) {
            return true;
        }
    }

    /** Names that stand in every page, found by length and ends instead of being made anew. */
    private static final String[] USUAL = new String[512];

    static {
        for (String name :
                ("a p li ul ol div span section h1 h2 h3 h4 nav figure figcaption blockquote mark sup dl dt dd table tr"
                                + " td th tbody thead b i em strong code article aside header footer main meta link script html head body title"
                                + " path circle text svg g rect summary details cite br"
                                + " id class href src rel role lang aria-label aria-hidden aria-current tabindex content name data-subject"
                                + " download scope start value charset defer type property x y d dx dy r cx cy")
                        .split(" ")) {
            USUAL[place(name, 0, name.length())] = name;
        }
    }

    private static int place(String html, int from, int to) {
        return (31 * (to - from) + 7 * html.charAt(from) + 3 * html.charAt((from + to) / 2) + html.charAt(to - 1))
                & USUAL.length - 1;
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
            if (isSpace(c) || c == '/') {
                at++;
            } else {
                String name = name();
                if (visitor.wants(name)) {
                    visitor.attribute(tag, name, decoded(value()));
                } else {
                    passValue();
                }
            }
        }
    }

    /** A tag's or an attribute's name; a stray sign stands for one, so that reading goes on. */
    private String name() {
        int from = at;
        while (at < html.length() && !endsName(html.charAt(at))) {
            at++;
        }
        if (at == from) {
            at++;
            return "";
        }
        String usual = USUAL[place(html, from, at)];
        boolean is = usual != null && usual.length() == at - from && html.startsWith(usual, from);
        return is ? usual : html.substring(from, at);
    }

    private static boolean endsName(char c) {
        return c == '=' || c == '>' || c == '/' || isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private String value() {
        int from = at;
        int end = passValue();
        if (end == from) {
            return "";
        }
        char quote = from + 1 < html.length() ? html.charAt(from + 1) : ' ';
        boolean isQuoted = quote == '"' || quote == '\'';
        return html.substring(isQuoted ? from + 2 : from + 1, end);
    }

    /** Goes past a value, and says where it ends; a closing quotation mark is after it. */
    private int passValue() {
        if (at >= html.length() || html.charAt(at) != '=') {
            return at;
        }
        char quote = ++at < html.length() ? html.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            while (at < html.length() && html.charAt(at) != '>' && !isSpace(html.charAt(at))) {
                at++;
            }
            return at;
        }
        int end = html.indexOf(quote, at + 1);
        end = end < 0 ? html.length() : end;
        at = Math.min(html.length(), end + 1);
        return end;
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
