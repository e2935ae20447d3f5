package dossier.site.route;

/** Relative paths between files of the site. */
public final class Paths {
    private Paths() {}

    /** The way from one page to a path of the site, with its anchor: {@code ../countries/myanmar.html#passages}. */
    public static String from(String page, String to) {
        if (to.startsWith("#")) {
            return to;
        }
        int anchor = to.indexOf('#');
        boolean here = anchor > 0 && page.equals(to.substring(0, anchor));
        return here ? to.substring(anchor) : root(page) + to;
    }

    /** The way from a page up to the site's root: empty, {@code ../} or {@code ../../}. */
    public static String root(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }

    /**
     * The path that a relative link leads to.
     *
     * @param folder of the page that has the link: empty or ending in {@code /}
     * @return null when it leads out of the site
     */
    public static String resolve(String folder, String link) {
        String rest = link;
        String at = folder;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                if (at.isEmpty()) {
                    return null;
                }
                at = at.substring(0, at.lastIndexOf('/', at.length() - 2) + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return at + rest;
    }
}
