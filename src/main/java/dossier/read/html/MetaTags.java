package dossier.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's {@code meta} tags by name: {@code og:title}, {@code dc.creator}; names in lower case, {@code :} unchanged. */
final class MetaTags {
    private static final List<String> KEYS = List.of("property", "name", "itemprop");

    private final Map<String, List<MetaTag>> tags = new LinkedHashMap<>();

    /** What one tag says, and under which of its keys. */
    record MetaTag(Element where, String content) {
        HeadFinding finding(String name, double sure) {
            return new HeadFinding(content, where, name, sure);
        }
    }

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").replaceAll("\\s+", " ").strip();
            KEYS.stream()
                    .flatMap(key ->
                            Stream.of(meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")))
                    .filter(name -> !name.isEmpty() && !content.isEmpty())
                    .forEach(name -> tags.tags
                            .computeIfAbsent(name, any -> new ArrayList<>())
                            .add(new MetaTag(meta, content)));
        }
        return tags;
    }

    /** What the tags of a name say, {@code dc.title} and {@code dc:title} alike. */
    List<MetaTag> values(String name) {
        String withColon = name.replace('.', ':');
        List<MetaTag> values = tags.getOrDefault(name, List.of());
        return name.equals(withColon)
                ? values
                : Stream.concat(values.stream(), tags.getOrDefault(withColon, List.of()).stream())
                        .toList();
    }

    /** What the tags of several names say, in their order. */
    Stream<HeadFinding> findings(List<String> names, double sure) {
        return names.stream().flatMap(name -> values(name).stream().map(tag -> tag.finding(name, sure)));
    }
}
