package dossier.link.evidence;

import dossier.link.evidence.QuotePiece.Join;
import dossier.model.Quote.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a quote says must be in a text: words, one after the other, with the liberties that quoting allows.
 *
 * <pre>
 * signed … agreements        words left out: any, within the paragraph
 * [The junta] signed it      put in by the author: for nothing, or for up to six words of the text
 * [T]he agreement[s]         within a word: another case of the letter, or up to four letters at its end
 * </pre>
 *
 * <p>The dots and brackets are first taken as the text's own. Words and numbers are whole: {@code 10 MW} is not
 * in {@code 110 MW}.
 */
final class QuotePattern {
    private static final Pattern LIBERTY = Pattern.compile(
            "\\[\\s*(?:…|\\.(?:[ \u00A0]?\\.){2,3})\\s*\\]|…|\\.(?:[ \u00A0]?\\.){2,3}|\\[[^\\[\\]]{1,80}\\]");
    private static final Pattern LEFT_OUT = Pattern.compile("\\[[\\s.…]+\\]|[.…\\s\u00A0]+");

    private final String literal;
    /** The pieces that are together; any words may be between two groups of them. */
    private final List<List<QuotePiece>> stretches = new ArrayList<>();

    private Join last = Join.ANYTHING;
    private String initial = "";

    private QuotePattern(String literal) {
        this.literal = literal;
    }

    static QuotePattern of(String quote) {
        QuotePattern pattern = new QuotePattern(FoldedText.fold(quote));
        Matcher liberty = LIBERTY.matcher(quote);
        int from = 0;
        while (liberty.find()) {
            pattern.add(quote.substring(from, liberty.start()), joinAt(quote, liberty));
            pattern.initial = FoldedText.fold(liberty.group().replaceAll("[\\[\\]]", ""));
            from = liberty.end();
        }
        pattern.add(quote.substring(from), Join.ANYTHING);
        return pattern;
    }

    /** @param after what may follow it */
    private void add(String text, Join after) {
        String piece = FoldedText.of(text).text();
        piece = last.isInWord() ? piece : piece.stripLeading();
        piece = after.isInWord() ? piece : piece.stripTrailing();
        if (piece.isBlank()) {
            last = stretches.isEmpty() || after.compareTo(last) > 0 ? after : last;
            return;
        }
        if (last == Join.ANYTHING || stretches.isEmpty()) {
            stretches.add(new ArrayList<>());
        }
        stretches
                .get(stretches.size() - 1)
                .add(new QuotePiece(last, last == Join.INITIAL ? initial : "", piece, after));
        last = after;
    }

    private static Join joinAt(String quote, Matcher liberty) {
        if (LEFT_OUT.matcher(liberty.group()).matches()) {
            return Join.ANYTHING;
        }
        boolean after = liberty.start() > 0 && Character.isLetter(quote.charAt(liberty.start() - 1));
        boolean before = liberty.end() < quote.length() && Character.isLetter(quote.charAt(liberty.end()));
        return after ? Join.ENDING : before ? Join.INITIAL : Join.WORDS;
    }

    /** The pieces between two gaps, each as a quote of its own. */
    List<QuotePattern> parts() {
        return stretches.stream().map(this::part).toList();
    }

    private QuotePattern part(List<QuotePiece> stretch) {
        String words = stretch.stream().map(QuotePiece::text).collect(Collectors.joining(" "));
        QuotePattern part = new QuotePattern(words);
        part.stretches.add(stretch);
        return part;
    }

    /** How many characters of a text it names. */
    int length() {
        return stretches.stream()
                .flatMap(List::stream)
                .mapToInt(piece -> piece.text().strip().length())
                .sum();
    }

    /** The whole of it as it is compared. */
    String folded() {
        return literal;
    }

    /** Every place of the quote in a folded text, as the stretches that are quoted, in order. */
    List<List<Range>> find(String text) {
        List<List<Range>> found = literally(text);
        boolean exact = stretches.isEmpty() || stretches.get(0).get(0).text().equals(literal);
        return !found.isEmpty() || exact ? found : withLiberties(text);
    }

    private List<List<Range>> literally(String text) {
        List<List<Range>> found = new ArrayList<>();
        int at = literal.isEmpty() ? -1 : text.indexOf(literal);
        for (; at >= 0; at = text.indexOf(literal, at + 1)) {
            int end = at + literal.length();
            if (WordEdges.isEdge(text, at) && WordEdges.isEdge(text, end)) {
                found.add(List.of(new Range(at, end)));
            }
        }
        return found;
    }

    /** For each place of the first stretch the nearest places of the others; of two starts with one end, the later. */
    private List<List<Range>> withLiberties(String text) {
        List<List<Range>> found = new ArrayList<>(QuotePiece.find(stretches.get(0), text));
        for (List<QuotePiece> stretch : stretches.subList(1, stretches.size())) {
            List<List<Range>> longer = new ArrayList<>();
            List<List<Range>> places = QuotePiece.find(stretch, text);
            int next = 0;
            for (List<Range> way : found) {
                while (next < places.size() && places.get(next).get(0).start() < end(way)) {
                    next++;
                }
                if (next == places.size()) {
                    break;
                }
                List<Range> both = new ArrayList<>(way);
                both.addAll(places.get(next));
                if (!longer.isEmpty() && end(longer.get(longer.size() - 1)) == end(both)) {
                    longer.remove(longer.size() - 1);
                }
                longer.add(both);
            }
            found = longer;
        }
        return found;
    }

    private static int end(List<Range> spans) {
        return spans.get(spans.size() - 1).end();
    }
}
