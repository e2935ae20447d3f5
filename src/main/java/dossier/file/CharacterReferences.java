package dossier.file;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numeric character references of HTML and Markdown that stand for {@link ControlCharacters}: {@code &#27;}, {@code &#x1b;}.
 * Those to U+0080 to U+009F are not among them where the HTML Standard gives them another meaning.
 */
public final class CharacterReferences {
    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]([0-9A-Fa-f]{1,8}+)|([0-9]{1,9}+));?+");

    private CharacterReferences() {}

    /** HTML with each of them replaced by what stands for the character. */
    public static String replaced(String html) {
        return html.contains("&#")
                ? REFERENCE
                        .matcher(html)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(instead(found).orElse(found.group())))
                : html;
    }

    /** Warns of the first in a text. */
    public static void warn(String text, String displayPath, Problems problems) {
        REFERENCE
                .matcher(text)
                .results()
                .filter(found ->
                        instead(found).filter(character -> !character.isBlank()).isPresent())
                .findFirst()
                .ifPresent(found -> problems.warning(
                        Location.line(displayPath, ControlCharacters.line(text, found.start())),
                        "control-character",
                        "\"" + found.group() + "\" means a character that is not allowed on a page",
                        "pages show U+FFFD in its place; check how the text was captured"));
    }

    private static Optional<String> instead(MatchResult found) {
        String hex = found.group(1);
        long point = hex == null ? Long.parseLong(found.group(2)) : Long.parseLong(hex, 16);
        if (point > Character.MAX_CODE_POINT) {
            return Optional.empty();
        }
        String character = Character.toString((int) point);
        String instead = ControlCharacters.replaced(character);
        boolean isForbidden = !instead.equals(character) && (instead.startsWith("\uFFFD") || instead.equals(" "));
        return isForbidden ? Optional.of(instead.substring(0, 1)) : Optional.empty();
    }
}
