package dossier.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * What a page's JSON-LD says of its article: {@code {"@type": "NewsArticle", "headline": "…"}}. Empty lists where it says
 * nothing.
 */
record JsonLd(
        List<HeadFinding> headline,
        List<HeadFinding> authors,
        List<HeadFinding> published,
        List<HeadFinding> publisher) {
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|Posting|Report|Review|Story)");
    private static final int MOST_NODES = 5_000;

    static JsonLd of(Document page) {
        Graph graph = new Graph();
        Elements scripts = page.select("script[type~=(?i)^application/ld\\+json]");
        for (Element script : scripts) {
            graph.add(LenientJson.read(script.data()));
        }
        return graph.nodes.stream()
                .filter(JsonLd::isArticle)
                .findFirst()
                .map(article -> of(article, graph, scripts.first()))
                .orElse(new JsonLd(List.of(), List.of(), List.of(), List.of()));
    }

    private static JsonLd of(Map<String, Object> article, Graph graph, Element script) {
        String title = script.ownerDocument().title();
        String headline = graph.headline(article, title);
        return new JsonLd(
                finding(
                        headline,
                        script,
                        "headline",
                        title.isBlank() || Graph.sharesWord(headline, title) ? 0.95 : 0.5),
                finding(graph.names(article.getOrDefault("author", article.get("creator"))), script, "author", 0.8),
                finding(graph.name(article.get("datePublished")), script, "datePublished", 0.9),
                finding(graph.name(article.get("publisher")), script, "publisher", 0.8));
    }

    private static List<HeadFinding> finding(String value, Element script, String key, double sure) {
        return value.isEmpty() ? List.of() : List.of(new HeadFinding(value, script, key + " of JSON-LD", sure));
    }

    private static boolean isArticle(Map<?, ?> node) {
        Object type = node.get("@type");
        List<?> types = type instanceof List<?> list ? list : type == null ? List.of() : List.of(type);
        return types.stream().anyMatch(name -> ARTICLE.matcher(name.toString()).matches());
    }

    /** All objects of the page's JSON-LD, and by {@code @id} those that others only refer to. */
    private static final class Graph {
        private final List<Map<String, Object>> nodes = new ArrayList<>();
        private final Map<String, Map<String, Object>> byId = new HashMap<>();

        private void add(Object value) {
            if (nodes.size() >= MOST_NODES) {
                return;
            }
            if (value instanceof List<?> list) {
                list.forEach(this::add);
            } else if (value instanceof Map<?, ?> map) {
                Map<String, Object> node = new HashMap<>();
                map.forEach((key, inner) -> node.put(key.toString(), inner));
                nodes.add(node);
                if (node.containsKey("name")) {
                    byId.putIfAbsent(String.valueOf(node.get("@id")), node);
                }
                map.values().forEach(this::add);
            }
        }

        /** A thing's name, which may be given as text, in its object, or in the object with its id. */
        private String name(Object thing) {
            return name(thing, new HashSet<>());
        }

        /** @param followed the ids that led here: things that name each other in a circle have no name */
        private String name(Object thing, Set<Object> followed) {
            if (thing instanceof List<?> list) {
                return list.isEmpty() ? "" : name(list.get(0), followed);
            }
            if (thing instanceof Map<?, ?> node) {
                Object id = String.valueOf(node.get("@id"));
                boolean isReference = !node.containsKey("name") && node.containsKey("@id") && byId.containsKey(id);
                Object name = isReference && followed.add(id) ? byId.get(id).get("name") : node.get("name");
                return name(name, followed);
            }
            return thing == null ? "" : clean(thing.toString());
        }

        /** The headline, unless only the name says what the page's title says: some sites put a description there. */
        private String headline(Map<String, Object> article, String title) {
            String headline = name(article.get("headline"));
            String name = article.get("name") instanceof String text ? clean(text) : "";
            boolean nameFits = !name.isEmpty() && title.contains(name) && !title.contains(headline);
            return headline.isEmpty() || nameFits && !sharesWord(headline, title) ? name : headline;
        }

        private static boolean sharesWord(String headline, String title) {
            Set<String> words = new HashSet<>(List.of(title.split("\\W+")));
            return Stream.of(headline.split("\\W+")).anyMatch(word -> word.length() > 4 && words.contains(word));
        }

        private String names(Object things) {
            List<?> list = things instanceof List<?> many ? many : things == null ? List.of() : List.of(things);
            return list.stream()
                    .map(this::name)
                    .filter(BylineText::hasLetters)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private static String clean(String text) {
            return Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
        }
    }
}
