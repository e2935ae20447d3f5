package dossier.site.reference;

import dossier.model.CitationField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a work as an entry of BibTeX.
 *
 * <pre>
 * {@literal @}misc{doe-2025-tolls,
 *   author = {Doe, Jane and {Ministry of Ports}},
 *   title = {{Tolls \&amp; fees}},
 *   year = {2025}
 * }
 * </pre>
 */
final class BibTex {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** The names that BibTeX and BibLaTeX have for what stands under one name in all types of entry. */
    private static final Map<CitationField, String> FIELDS = new EnumMap<>(Map.of(
            CitationField.VOLUME, "volume",
            CitationField.EDITION, "edition",
            CitationField.GENRE, "type",
            CitationField.PLACE, "address",
            CitationField.AUTHORITY, "organization",
            CitationField.ARCHIVE, "archive",
            CitationField.ARCHIVE_LOCATION, "shelfmark",
            CitationField.NOTE, "note"));

    private static final Pattern AND = Pattern.compile("(?i)(?<!\\S)and(?!\\S)");

    private BibTex() {}

    static String of(CslItem item) {
        BibTexEntry entry = BibTexEntry.of(item.type(), item.field(CitationField.GENRE));
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "author", names(item.authors()));
        put(fields, "editor", names(item.editors()));
        put(fields, "translator", names(item.translators()));
        put(fields, "title", "{" + escaped(item.title()) + "}");
        put(fields, entry.container(), escaped(item.container()));
        FIELDS.forEach((field, name) -> put(fields, name, escaped(item.field(field))));
        String number = item.field(CitationField.NUMBER);
        put(fields, "number", escaped(number.isEmpty() ? item.field(CitationField.ISSUE) : number));
        put(fields, "issue", escaped(number.isEmpty() ? "" : item.field(CitationField.ISSUE)));
        put(fields, "pages", PageSpan.dashed(escaped(item.field(CitationField.PAGES))));
        put(fields, entry.publisher(), escaped(item.publisher()));
        date(fields, item);
        put(fields, "doi", verbatim(item.doi()));
        put(fields, "url", verbatim(item.url()));
        put(fields, "urldate", item.accessed().text());
        put(fields, "langid", escaped(item.language()));
        String body = fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n"));
        return "@" + entry.word() + "{" + item.id() + ",\n" + body + "\n}\n";
    }

    private static void date(Map<String, String> fields, CslItem item) {
        List<Integer> date = CslItem.dateParts(item.issued());
        put(fields, "year", date.isEmpty() ? "" : item.issued().text().substring(0, 4));
        if (date.size() > 1) {
            // A name of BibTeX's own, which each style spells in its way: no braces.
            fields.put("month", MONTHS.get(date.get(1) - 1));
        }
        put(fields, "day", date.size() > 2 ? date.get(2).toString() : "");
    }

    private static String names(List<AuthorName> names) {
        return names.stream().map(BibTex::name).collect(Collectors.joining(" and "));
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, "{" + value + "}");
        }
    }

    private static String name(AuthorName name) {
        String suffix = name.suffix().isEmpty() ? "" : ", " + part(name.suffix());
        return name.isPerson()
                ? part(name.family()) + suffix + ", " + part(name.given())
                : "{" + escaped(name.literal()) + "}";
    }

    /** A part of a name, kept from being taken for two names. */
    private static String part(String name) {
        return AND.matcher(name).find() ? "{" + escaped(name) + "}" : escaped(name);
    }

    /** The signs that TeX takes for its own. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : SingleLine.of(text).toCharArray()) {
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

    /** An address or a DOI, which stand as they are but for what would end the field. */
    private static String verbatim(String text) {
        return SingleLine.of(text).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
