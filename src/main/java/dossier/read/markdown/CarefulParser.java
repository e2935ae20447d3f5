package dossier.read.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parses only what Flexmark can take. It recurses as deep as the text nests, and takes time with the square of a
 * paragraph's length and of a list's depth. So it works on a thread with a large stack, and a text that is still too
 * deep, or has a paragraph too long, is not parsed.
 */
final class CarefulParser {
    private static final long STACK = 64L << 20;
    private static final int LONGEST_PARAGRAPH = 20_000;
    /**
     * Definitions of links one under another are a paragraph to Flexmark, which begins it anew after each: so many of them
     * times so many letters take about a second.
     */
    private static final long MOST_DEFINED = 50_000_000;

    /** A list nested 100 deep is indented by two columns for each. */
    private static final Pattern DEEP_LIST = Pattern.compile(
            "(?m)^(?:(?:[ \\t>]*+[*+-][ \\t]++){100}+|(?:\\t|[> ]{2}){100}+[\\t> ]*+(?:[*+-]|\\d{1,9}[.)])(?:\\s|\\z))");

    /** The label of a definition may run over lines, its end cannot. */
    private static final Pattern DEFINITION_LABEL_ENDS = Pattern.compile("\\]:");

    private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)[ \\t>]*+(?>\\R)");
    private static final Pattern NOTE = Pattern.compile("(?m)^[ \\t>]*+\\[\\^");
    private static final Pattern PARAGRAPH_ENDS =
            Pattern.compile("(?>\\R)(?:[ \\t]*\\R|(?=[ \\t>]*(?:\\[|#|[*+-][ \\t]|\\d{1,9}[.)][ \\t])))");

    private final Parser parser;
    private final int mostNotes;

    /** @param mostNotes as many as it takes: Flexmark's time grows with the square of their number */
    CarefulParser(Parser.Builder parser, int mostNotes) {
        this.parser = parser.build();
        this.mostNotes = mostNotes;
    }

    /**
     * What is made of the parsed text; nothing for one that is too much.
     *
     * @param use works on the same thread, so that it may recurse as well
     */
    <T> Optional<T> parse(String text, Function<Document, T> use) {
        if (excess(text).isPresent()) {
            return Optional.empty();
        }
        FutureTask<T> task = new FutureTask<>(() -> use.apply(parser.parse(text)));
        new Thread(null, task, "markdown", STACK).start();
        try {
            return Optional.of(task.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading Markdown", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw new IllegalStateException("Markdown could not be read", e.getCause());
        }
    }

    /** Where the first thing begins that is too much to parse; nothing for a text that only turns out to be too deep. */
    OptionalInt excess(String text) {
        Stream<MatchResult> places = Stream.of(
                        DEEP_LIST.matcher(text).results(),
                        NOTE.matcher(text).results().skip(mostNotes))
                .flatMap(found -> found.limit(1));
        IntStream stretches = IntStream.concat(
                stretch(text, BLANK_LINE, CarefulParser::definesTooMuch),
                stretch(text, PARAGRAPH_ENDS, paragraph -> paragraph.length() > LONGEST_PARAGRAPH));
        return IntStream.concat(places.mapToInt(MatchResult::start), stretches).min();
    }

    /** Where the first stretch between gaps begins that is too much; none where none is. */
    private static IntStream stretch(String text, Pattern gaps, Predicate<String> isTooMuch) {
        int from = 0;
        for (Matcher gap = gaps.matcher(text); gap.find(); from = gap.end()) {
            if (isTooMuch.test(text.substring(from, gap.start()))) {
                return IntStream.of(from);
            }
        }
        return isTooMuch.test(text.substring(from)) ? IntStream.of(from) : IntStream.empty();
    }

    private static boolean definesTooMuch(String lines) {
        return DEFINITION_LABEL_ENDS.matcher(lines).results().count() * lines.length() > MOST_DEFINED;
    }
}
