package dossier.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What surrounds an article on a page, told by element, role, class and id: {@code <div class="share-bar">} is sharing.
 * A class name is only a hint; {@link MainContent} weighs it against the text inside.
 */
final class Chrome {
    static final String COMMENTS = "comments";

    private static final Map<String, String> BY_ELEMENT = Map.of(
            "nav", "navigation",
            "menu", "navigation",
            "aside", "beside the article",
            "footer", "page footer",
            "form", "form",
            "dialog", "dialog");
    private static final Map<String, String> BY_ROLE = Map.of(
            "navigation", "navigation",
            "menu", "navigation",
            "menubar", "navigation",
            "complementary", "beside the article",
            "contentinfo", "page footer",
            "banner", "page header",
            "search", "search",
            "dialog", "dialog",
            "alertdialog", "dialog");
    /** By words of a class or id. */
    private static final Map<String, String> BY_WORD = byWord("""
            comments: comment comments commentlist disqus respond replies
            sharing: share sharing shares sharebar sharedaddy sharethis addthis addtoany social socials follow
            advertising: ad ads advert adverts advertisement advertising adsense sponsor sponsored promo promos taboola outbrain
            related links: related recommended recommendations recirc popular trending readmore morefrom relatedposts
            subscription: newsletter subscribe subscription signup paywall
            notice: cookie cookies consent gdpr
            navigation: nav navbar navigation menu menus breadcrumb breadcrumbs pagination pager paging toc skip skiplink
            sidebar: sidebar rail
            page footer: footer colophon
            page header: masthead
            dialog: modal popup lightbox overlay
            tools: toolbar tools
            """);

    private static final Pattern WORDS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");
    /** An id of more words is a heading's. */
    private static final int LONGEST_ID = 3;

    private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "h1");

    private Chrome() {}

    private static Map<String, String> byWord(String table) {
        Map<String, String> reasons = new HashMap<>();
        table.lines().forEach(line -> {
            String[] row = line.split(": ");
            for (String word : row[1].split(" ")) {
                reasons.put(word, row[0]);
            }
        });
        return Map.copyOf(reasons);
    }

    /** Why an element by its own mark is no part of the article; empty when nothing says so. */
    static Optional<String> why(Element element) {
        String name = element.normalName();
        if (NEVER.contains(name)) {
            return Optional.empty();
        }
        String reason = BY_ROLE.getOrDefault(element.attr("role"), BY_ELEMENT.get(name));
        if (reason != null) {
            return Optional.of(reason);
        }
        Stream<String> names = Stream.concat(
                element.classNames().stream(), Stream.of(element.id()).filter(Chrome::isShort));
        return names.flatMap(words -> Stream.of(WORDS.split(words)))
                .map(word -> BY_WORD.get(word.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static boolean isShort(String id) {
        return WORDS.split(id).length <= LONGEST_ID;
    }

    static boolean isAmongComments(Element element) {
        return element.parents().stream()
                .anyMatch(around -> why(around).filter(COMMENTS::equals).isPresent());
    }
}
