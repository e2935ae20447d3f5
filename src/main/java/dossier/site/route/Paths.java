package dossier.site.route;

/** Relative paths between files of the site. */
public final class Paths {
    private Paths() {}

    /**
     * The shortest way from one page to a path of the site, with its anchor: {@code ../countries/myanmar.html#passages}, or
     * {@code myanmar.html} from a page of the same folder.
     */
    public static String from(String page, String to) {
        if (to.startsWith("#")) {
            return to;
        }
        int anchor = to.indexOf('#');
        if (anchor == page.length() && to.startsWith(page)) {
            return to.substring(anchor);
        }
        int shared = 0;
        int slash = page.indexOf('/');
        while (slash >= 0 && to.regionMatches(shared, page, shared, slash + 1 - shared)) {
            shared = slash + 1;
            slash = page.indexOf('/', shared);
        }
        return root(page.substring(shared)) + to.substring(shared);
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
