package dossier.page;

/** Relative paths between files of the site. */
public final class Paths {
    private Paths() {}

    /** The way from one page to a path of the site, with its anchor: {@code ../countries/myanmar.html#passages}. */
    public static String from(Page page, String to) {
        if (to.startsWith("#")) {
            return to;
        }
        int anchor = to.indexOf('#');
        boolean here = anchor > 0 && page.path().equals(to.substring(0, anchor));
        return here ? to.substring(anchor) : page.root() + to;
    }

    /**
     * The path that a relative link leads to.
     *
     * @param folder of the page it stands on: empty or ending in {@code /}
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
