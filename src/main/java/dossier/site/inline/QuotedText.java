package dossier.site.inline;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last words in quotation marks in a text, and their address on the page that they are from, as a text
 * fragment: {@code #:~:text=start,end} (URL Fragment Text Directives, WICG).
 */
public final class QuotedText {
    private static final Pattern QUOTE =
            Pattern.compile("“([^“”]{8,600})”|„([^„“”]{8,600})[“”]|«([^«»]{8,600})»|\"([^\"]{8,600})\"");
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*\\]|…|\\.\\.\\.");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Punct}]+|[\\s\\p{Punct}]+$");
    private static final Pattern PDF = Pattern.compile("(?i)\\.pdf(?:[?#].*)?$");
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 12;
    private static final int WORDS_AT_AN_END = 5;

    private QuotedText() {}

    /** The address with the fragment; empty where nothing is quoted, or where the address is of a file without HTML. */
    public static String at(String url, String text) {
        List<String> words = words(text);
        if (url.isEmpty() || words.isEmpty() || PDF.matcher(url).find()) {
            return "";
        }
        String directive =
                String.join(",", words.stream().map(QuotedText::encoded).toList());
        return url + (url.contains("#") ? ":~:text=" : "#:~:text=") + directive;
    }

    /** The quotation, or its beginning and its end where it is long or has gaps; none where it is too short to find. */
    private static List<String> words(String text) {
        String quote = "";
        for (Matcher found = QUOTE.matcher(text); found.find(); ) {
            quote = found.group().substring(1, found.group().length() - 1);
        }
        List<String> pieces = GAP.splitAsStream(quote)
                .map(piece -> ENDS.matcher(piece).replaceAll(""))
                .filter(piece -> !piece.isEmpty())
                .toList();
        if (pieces.isEmpty()) {
            return List.of();
        }
        String[] first = pieces.get(0).split("\\s+");
        String[] last = pieces.get(pieces.size() - 1).split("\\s+");
        if (first.length < FEWEST_WORDS || last.length < FEWEST_WORDS) {
            return List.of();
        }
        return pieces.size() == 1 && first.length <= MOST_WORDS
                ? List.of(joined(first, 0, first.length))
                : List.of(
                        joined(first, 0, Math.min(WORDS_AT_AN_END, first.length)),
                        joined(last, Math.max(0, last.length - WORDS_AT_AN_END), last.length));
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", Arrays.asList(words).subList(from, to));
    }

    /** Percent-encoded, the signs of the directive's own grammar too. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
