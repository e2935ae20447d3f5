package dossier.publish;

import dossier.json.Json;
import dossier.model.IsoDate;
import dossier.model.Publisher;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The sources for reference managers: BibTeX, RIS and CSL-JSON, ids as in the site's paths. What a note did not say stays
 * out; a source whose title could not be told apart has the note as printed for one.
 */
final class References {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private References() {}

    static void write(List<Source> sources, Staging staging) {
        staging.writeLines("data/sources.bib", sources.stream().map(References::bibtex));
        staging.writeLines("data/sources.ris", sources.stream().map(References::ris));
        int last = sources.size() - 1;
        Stream<String> items =
                IntStream.rangeClosed(0, last).mapToObj(i -> Json.text(csl(sources.get(i))) + (i < last ? "," : ""));
        staging.writeLines(
                "data/sources.csl.json", Stream.concat(Stream.concat(Stream.of("["), items), Stream.of("]")));
    }

    static String bibtex(Source source) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "author",
                source.authors().stream().map(References::bibtexAuthor).collect(Collectors.joining(" and ")));
        fields.put("title", "{" + escaped(source.label()) + "}");
        fields.put("publisher", escaped(publisher(source)));
        IsoDate date = source.published();
        fields.put("year", part(date, 0));
        fields.put("month", part(date, 1).isEmpty() ? "" : MONTHS[Integer.parseInt(part(date, 1)) - 1]);
        fields.put("day", part(date, 2).replaceFirst("^0", ""));
        fields.put("url", source.url().replace("{", "%7B").replace("}", "%7D"));
        String body = fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> field.getKey().equals("month")
                        ? "  month = " + field.getValue()
                        : "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n"));
        return "@misc{" + source.id() + ",\n" + body + "\n}\n";
    }

    private static String bibtexAuthor(String author) {
        return isPerson(author) ? escaped(author) : "{" + escaped(author) + "}";
    }

    /** The signs that TeX takes for its own. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '{' -> escaped.append("\\{");
                case '}' -> escaped.append("\\}");
                case '%', '&', '$', '#', '_' -> escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static String ris(Source source) {
        List<String> lines = new ArrayList<>();
        line(lines, "TY", source.url().isEmpty() ? "GEN" : "ELEC");
        line(lines, "ID", source.id().text());
        source.authors().forEach(author -> line(lines, "AU", author));
        line(lines, "TI", source.label());
        line(lines, "PB", publisher(source));
        line(lines, "PY", part(source.published(), 0));
        IsoDate date = source.published();
        if (date.isKnown()) {
            line(lines, "DA", part(date, 0) + "/" + part(date, 1) + "/" + part(date, 2) + "/");
        }
        line(lines, "UR", source.url());
        lines.add("ER  - \n");
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String tag, String value) {
        if (!value.isEmpty()) {
            lines.add(tag + "  - " + value);
        }
    }

    static Map<String, Object> csl(Source source) {
        Map<String, Object> item = Json.object(
                "id", source.id(),
                "type", source.url().isEmpty() ? "document" : "webpage",
                "title", source.label());
        if (!source.authors().isEmpty()) {
            item.put(
                    "author", source.authors().stream().map(References::cslName).toList());
        }
        if (!publisher(source).isEmpty()) {
            item.put("publisher", publisher(source));
        }
        if (source.published().isKnown()) {
            List<Integer> parts = Arrays.stream(source.published().text().split("-"))
                    .map(Integer::valueOf)
                    .toList();
            item.put("issued", Json.object("date-parts", List.of(parts)));
        }
        if (!source.url().isEmpty()) {
            item.put("URL", source.url());
        }
        return item;
    }

    private static Map<String, Object> cslName(String author) {
        int comma = author.indexOf(',');
        return isPerson(author)
                ? Json.object(
                        "family",
                        author.substring(0, comma),
                        "given",
                        author.substring(comma + 1).strip())
                : Json.object("literal", author);
    }

    /** {@code Storey, Ian}: a note writes people with the family name first, and nobody else. */
    private static boolean isPerson(String author) {
        int comma = author.indexOf(',');
        return comma > 0 && comma == author.lastIndexOf(',') && comma + 1 < author.length();
    }

    private static String publisher(Source source) {
        return source.publisher().map(Publisher::name).orElse("");
    }

    /** Year, month or day as digits; empty when not known. */
    private static String part(IsoDate date, int index) {
        String[] parts = date.text().split("-");
        return index < parts.length ? parts[index] : "";
    }
}
