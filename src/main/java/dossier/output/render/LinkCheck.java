package dossier.output.render;

import dossier.problem.Location;
import dossier.problem.Problems;
import dossier.site.page.Output;
import dossier.site.route.Paths;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks every link and anchor of the site against its files. Each page is checked when it is drawn; its links to anchors of
 * other pages are checked at the end. Serves many threads.
 */
public final class LinkCheck {
    private static final Set<String> LOADING = Set.of("img", "script", "iframe", "audio", "video", "source", "embed");
    private static final Set<String> LOADED_LINKS = Set.of("stylesheet", "icon", "preload", "manifest");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:");
    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
    /** An address that holds a text is plain text, which no browser runs, where it names no other kind. */
    private static final Pattern FOLLOWED = Pattern.compile("(?i)(?:(?:https?|mailto):|data:(?:;charset=utf-8)?,)");

    private final Set<String> files;
    private final Problems problems;
    /** Anchors of other pages that pages link to, each with the first page that links to it. */
    private final Map<String, String> wanted = new ConcurrentHashMap<>();

    private final Set<String> offered = ConcurrentHashMap.newKeySet();
    private final Set<String> checked = ConcurrentHashMap.newKeySet();

    /** @param files every path that the site will have */
    public LinkCheck(Collection<String> files, Problems problems) {
        this.files = Set.copyOf(files);
        this.problems = problems;
    }

    /** Checks one page; other files have no links. */
    public void check(Output file) {
        if (file.path().endsWith(".html")) {
            // Letters beyond ASCII stand for themselves in ids and links alike, so that bytes can be compared as they
            // are.
            checked.add(file.path());
            new PageLinks(file.path()).run(file.bytes());
        }
    }

    /**
     * Reports the missing anchors, once all pages have been checked. What is after the {@code #} in a
     * link to a file that is no page of ours, such as {@code report.pdf#page=3}, is left to the program that opens it.
     */
    public void finish() {
        for (String anchor : new TreeSet<>(wanted.keySet())) {
            if (!offered.contains(anchor) && checked.contains(anchor.substring(0, anchor.indexOf('#')))) {
                problems.error(
                        Location.file(wanted.get(anchor)),
                        "dead-link",
                        "links to " + text(anchor) + ", but that page has no such anchor",
                        "correct the template, or the text with the link");
            }
        }
    }

    /** Whether the site has a file; in a link, its name may be percent-encoded. */
    private boolean has(String target) {
        return target != null && (files.contains(target) || files.contains(text(decoded(target))));
    }

    /** The bytes that {@code %20} and its like stand for. */
    private static String decoded(String target) {
        return target.indexOf('%') < 0
                ? target
                : ENCODED.matcher(target)
                        .replaceAll(byteOf ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(byteOf.group(1), 16))));
    }

    /** What a page says, for people. */
    private static String text(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** One page being checked. */
    private final class PageLinks implements StartTags.Visitor {
        private final String path;
        private final String folder;
        private final Set<String> ids = new HashSet<>();
        private final Set<String> ownWanted = new HashSet<>();
        private String rel = "";

        PageLinks(String path) {
            this.path = path;
            this.folder = path.substring(0, path.lastIndexOf('/') + 1);
        }

        void run(byte[] html) {
            StartTags.scan(html, this);
            for (String anchor : ownWanted) {
                if (!ids.contains(anchor)) {
                    error("dead-link", "links to #" + anchor + ", but this page has no such anchor");
                }
            }
        }

        @Override
        public boolean wants(String name) {
            return name.equals("href") || name.equals("id") || name.equals("rel") || name.equals("src");
        }

        @Override
        public void attribute(String tag, String name, String value) {
            switch (name) {
                case "id" -> id(value);
                case "rel" -> rel = value;
                case "href" -> link(tag, value);
                case "src" -> load(tag, value);
                default -> {
                    // Other attributes are no links.
                }
            }
        }

        private void id(String id) {
            if (!ids.add(id)) {
                error("duplicate-id", "id \"" + id + "\" is used twice");
            }
            offered.add(path + "#" + id);
        }

        private void link(String tag, String href) {
            boolean loads = tag.equals("link") && LOADED_LINKS.contains(rel);
            if (isElsewhere(href)) {
                if (loads
                        || !(href.startsWith("https://")
                                || FOLLOWED.matcher(href).lookingAt())) {
                    error("foreign-link", "must not " + (loads ? "load " : "link to ") + href);
                }
                return;
            }
            int hash = href.indexOf('#');
            String file = hash < 0 ? href : href.substring(0, hash);
            String anchor = hash < 0 ? "" : href.substring(hash + 1);
            if (file.isEmpty()) {
                if (!anchor.isEmpty()) {
                    ownWanted.add(anchor);
                }
                return;
            }
            String target = Paths.resolve(folder, file);
            if (file.startsWith("/") || !has(target)) {
                error("dead-link", "links to " + href + ", but there is no such file");
            } else if (!anchor.isEmpty()) {
                wanted.merge(target + "#" + anchor, path, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }

        private static boolean isElsewhere(String href) {
            return href.indexOf(':') >= 0 && SCHEME.matcher(href).lookingAt() || href.startsWith("//");
        }

        private void load(String tag, String src) {
            if (LOADING.contains(tag) && !src.startsWith("data:")) {
                String target = Paths.resolve(folder, src);
                if (isElsewhere(src) || src.startsWith("/") || !has(target)) {
                    error("foreign-link", "must not load " + src);
                }
            }
        }

        private void error(String code, String message) {
            problems.error(
                    Location.file(path),
                    code,
                    LinkCheck.text(message),
                    "correct the template, or the text with the link");
        }
    }
}
