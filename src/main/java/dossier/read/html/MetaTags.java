package dossier.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's {@code meta} tags by name: {@code og:title}, {@code dc.creator}; names in lower case, {@code :} unchanged. */
final class MetaTags {
    private static final List<String> KEYS = List.of("property", "name", "itemprop");

    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").replaceAll("\\s+", " ").strip();
            KEYS.stream()
                    .flatMap(key ->
                            Stream.of(meta.attr(key).toLowerCase(Locale.ROOT).split("\\s+")))
                    .filter(name -> !name.isEmpty() && !content.isEmpty())
                    .forEach(name -> tags.contents
                            .computeIfAbsent(name, any -> new ArrayList<>())
                            .add(content));
        }
        return tags;
    }

    /** The first value that can be read, names in order of trust. */
    String first(List<String> names, Function<String, Optional<String>> reading) {
        return names.stream().flatMap(name -> values(name, reading)).findFirst().orElse("");
    }

    /** All values under the first name that has any. */
    String all(List<String> names, Function<String, Optional<String>> reading) {
        return names.stream()
                .map(name -> values(name, reading).distinct().collect(Collectors.joining(", ")))
                .filter(joined -> !joined.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Stream<String> values(String name, Function<String, Optional<String>> reading) {
        String withColon = name.replace('.', ':');
        Stream<String> values = contents.getOrDefault(name, List.of()).stream();
        Stream<String> others =
                name.equals(withColon) ? Stream.empty() : contents.getOrDefault(withColon, List.of()).stream();
        return Stream.concat(values, others).flatMap(content -> reading.apply(content).stream());
    }
}
