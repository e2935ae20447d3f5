package dossier.read.yaml;

import dossier.language.Table;
import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Says in an author's words what YAML's scanner says in its own. Its message names up to two places, the last of which
 * is where it stumbled, and an earlier one where the thing began that it was reading:
 *
 * <pre>
 * while scanning a quoted scalar
 *  in reader, line 1, column 4:
 *     a: 'never closed
 *        ^
 * found unexpected end of stream
 *  in reader, line 3, column 1:
 * </pre>
 */
final class SyntaxProblem {
    private static final Pattern PLACE =
            Pattern.compile("^ in reader, line (\\d+), column (\\d+):$", Pattern.MULTILINE);
    /** The author's own line, which the scanner shows; it must not be taken for the scanner's words. */
    private static final Pattern SHOWN_LINE = Pattern.compile("^    .*$", Pattern.MULTILINE);

    private static final List<SyntaxRule> RULES =
            Table.rows("read/yaml/syntax.tsv", 4).stream().map(SyntaxRule::of).toList();

    private SyntaxProblem() {}

    /** @param reached the last place that could be read, for a fault that names none */
    static Problem of(JacksonException wrong, YamlFile file, Location reached) {
        String said = SHOWN_LINE.matcher(wrong.getOriginalMessage()).replaceAll("");
        List<Location> places = places(said, wrong.getLocation(), file, reached);
        Location last = places.get(places.size() - 1);
        if (wrong instanceof StreamConstraintsException) {
            return problem(last, "values are nested too deep", "close the brackets, or indent less");
        }
        if (said.contains("mapping values are not allowed here")) {
            return colon(last, file);
        }
        for (SyntaxRule rule : RULES) {
            Matcher matcher = rule.says().matcher(said);
            if (matcher.find()) {
                return problem(
                        rule.isAtFirst() ? places.get(0) : last,
                        rule.filled(rule.message(), matcher),
                        rule.filled(rule.hint(), matcher));
            }
        }
        return problem(
                last, "this is not valid YAML", "look for a quotation mark, bracket or indent that is out of place");
    }

    /** Where a line has a key already, the colon belongs to a title like "Myanmar: the war"; else the indent is off. */
    private static Problem colon(Location at, YamlFile file) {
        return file.before(at).contains(": ")
                ? problem(at, "a second colon in one line", "put a value that contains \": \" in quotes")
                : problem(
                        at,
                        "a key in the wrong place",
                        "give all keys the same indent, and each colon a space after it");
    }

    private static List<Location> places(String said, TokenStreamLocation otherwise, YamlFile file, Location reached) {
        List<Location> places = new ArrayList<>();
        Matcher place = PLACE.matcher(said);
        while (place.find()) {
            places.add(file.place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
        }
        if (places.isEmpty()) {
            boolean isKnown = otherwise != null && otherwise.getLineNr() > 0;
            places.add(isKnown ? file.place(otherwise.getLineNr(), otherwise.getColumnNr()) : reached);
        }
        return places;
    }

    private static Problem problem(Location at, String message, String hint) {
        return new Problem(at, Severity.ERROR, "yaml-syntax", message, hint);
    }

    /**
     * What to say instead.
     *
     * @param message where {@code $1} stands for the first group of {@code says}, as in {@code hint}
     */
    private record SyntaxRule(boolean isAtFirst, Pattern says, String message, String hint) {
        static SyntaxRule of(List<String> row) {
            return new SyntaxRule(row.get(0).equals("first"), Pattern.compile(row.get(1)), row.get(2), row.get(3));
        }

        String filled(String words, Matcher matcher) {
            return matcher.groupCount() == 0 ? words : words.replace("$1", matcher.group(1));
        }
    }
}
