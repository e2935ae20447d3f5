package dossier.output.render;

import java.nio.charset.StandardCharsets;

/** Names of tags and attributes; those that stand in every page are found by their length and signs, and not made anew. */
final class UsualNames {
    private static final String USUAL =
            "a p li ul ol div span section h1 h2 h3 h4 nav figure figcaption blockquote mark sup dl dt"
                    + " dd table tr td th tbody thead b i em strong code article aside header footer main meta link script html head body"
                    + " title path circle text svg g rect summary details cite br"
                    + " id class href src rel role lang aria-label aria-hidden aria-current tabindex content name data-subject download"
                    + " scope start value charset defer type property x y d dx dy r cx cy";
    private static final String[] BY_PLACE = new String[512];

    static {
        for (String name : USUAL.split(" ")) {
            byte[] signs = name.getBytes(StandardCharsets.ISO_8859_1);
            BY_PLACE[place(signs, 0, signs.length)] = name;
        }
    }

    private UsualNames() {}

    /** The name in a stretch of a page that is not empty. */
    static String of(byte[] html, int from, int to) {
        String usual = BY_PLACE[place(html, from, to)];
        return usual != null && is(usual, html, from, to)
                ? usual
                : new String(html, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean is(String name, byte[] html, int from, int to) {
        if (name.length() != to - from) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != html[from + i]) {
                return false;
            }
        }
        return true;
    }

    private static int place(byte[] html, int from, int to) {
        int hash = 31 * (to - from) + 7 * html[from] + 3 * html[(from + to) / 2] + html[to - 1];
        return hash & BY_PLACE.length - 1;
    }
}
