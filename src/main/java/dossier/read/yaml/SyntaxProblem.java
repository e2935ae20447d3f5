package dossier.read.yaml;

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

    private static final String QUOTE_IT = "put the whole value in quotes";
    private static final String SAME_INDENT = "give all keys of one entry, and all items of one list, the same indent";

    private static final List<Rule> RULES = List.of(
            here("\\(TAB\\)", "a tab stands where YAML takes spaces only", "indent with spaces"),
            here("found character '(.+?)' that cannot start", "a value cannot begin with \"$1\"", QUOTE_IT),
            here("expected the node content, but found '(.)'", "a value cannot begin with \"$1\"", QUOTE_IT),
            here("mapping keys are not allowed here", "a value cannot begin with \"? \"", QUOTE_IT),
            begun("while scanning an (alias|anchor)", "a name is wanted after the \"&\" or \"*\"", QUOTE_IT),
            begun(
                    "quoted scalar(?s:.*)found unexpected (end of stream|document separator)",
                    "this quotation mark is never closed",
                    "close it, or put a value that holds one in quotes of the other kind"),
            here(
                    "found unknown escape character (.)\\(",
                    "\"\\$1\" means nothing between double quotes",
                    "use single quotes, or write \\\\ for each backslash"),
            here(
                    "expected escape sequence",
                    "the backslash begins a sign that is not complete",
                    "use single quotes, or write \\\\ for each backslash"),
            begun(
                    "expected ',' or '([\\]}])'",
                    "this bracket is not closed by a \"$1\" that fits",
                    "put commas between the values, and \"$1\" after the last"),
            begun(
                    "could not find expected ':'",
                    "a line without a key",
                    "write \"key: value\", or indent a line that goes on from the one above"),
            here(
                    "sequence entries are not allowed here",
                    "a list cannot begin on the line of its key",
                    "put each \"- …\" on a line of its own under the key"),
            here(
                    "expected <block end>, but found '<scalar>'",
                    "text goes on after the end of the value",
                    "inside \"…\" write \\\" for a quotation mark; inside '…' write '' for an apostrophe"),
            here("expected <block end>, but found '(?:-|<block seq)", "a list item where none can be", SAME_INDENT),
            here("expected <block end>, but found '(?:\\?|<block map)", "a key where none can be", SAME_INDENT),
            here(
                    "expected '<document start>'",
                    "text goes on after the end of the value",
                    "look for a bracket or a quotation mark too many before it"),
            begun(
                    "while scanning a block scalar",
                    "text cannot follow \"|\" or \">\" on the same line",
                    "begin the text on the next line, indented"),
            here("Expected a property name", "a key must be one text", QUOTE_IT));

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
        for (Rule rule : RULES) {
            Matcher matcher = rule.says().matcher(said);
            if (matcher.find()) {
                return problem(rule.atBeginning() ? places.get(0) : last, rule.message(matcher), rule.hint(matcher));
            }
        }
        return problem(last, "this is no YAML", "look for a quotation mark, bracket or indent that is out of place");
    }

    /** Where a line has a key already, the colon belongs to a title like "Myanmar: the war"; else the indent is off. */
    private static Problem colon(Location at, YamlFile file) {
        return file.before(at).contains(": ")
                ? problem(at, "a second colon in one line", "put a value that holds \": \" in quotes")
                : problem(
                        at,
                        "a key where none can be",
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

    private static Rule here(String says, String message, String hint) {
        return new Rule(Pattern.compile(says), false, message, hint);
    }

    private static Rule begun(String says, String message, String hint) {
        return new Rule(Pattern.compile(says), true, message, hint);
    }

    /**
     * What to say instead.
     *
     * @param message where {@code $1} stands for the first group of {@code says}, as in {@code hint}
     */
    private record Rule(Pattern says, boolean atBeginning, String message, String hint) {
        String message(Matcher matcher) {
            return fill(message, matcher);
        }

        String hint(Matcher matcher) {
            return fill(hint, matcher);
        }

        private static String fill(String words, Matcher matcher) {
            return matcher.groupCount() == 0 ? words : words.replace("$1", matcher.group(1));
        }
    }
}
