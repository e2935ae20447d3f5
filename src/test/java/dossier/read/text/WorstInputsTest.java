package dossier.read.text;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Captures that would take forever, or overflow the stack, if any step took more than linear time. */
class WorstInputsTest {
    private static final int LONG = 5_000_000;
    private static final int MANY = 100_000;

    private enum Input {
        LINE_WITHOUT_A_SPACE("x".repeat(LONG)),
        LINE_OF_PROSE("The ferry sails, and Jane Doe waits. ".repeat(LONG / 37)),
        LINE_OF_DASHES("-".repeat(LONG) + "x"),
        LINE_OF_COMMAS_IN_A_BYLINE("By " + ",".repeat(LONG) + "x"),
        LINE_OF_NUMBERS("1.1,".repeat(LONG / 4) + "1"),
        LINE_OF_BRACKETS("[1]".repeat(100_000)),
        LINE_OF_WORDS_AND_BRACKETS("ferry [1] [2]".repeat(100_000)),
        LINE_OF_SPACES("The ferry" + "  \u00a0\t".repeat(LONG / 4) + "sails again."),
        SHORT_LINES(lines(2 * MANY, i -> "Line " + i)),
        EQUAL_LINES(lines(MANY, i -> "The ferry sails again")),
        NAMES(lines(
                MANY, i -> i % 2 == 0 ? "Jane Doe" + letters(i) : "It is Jane Roe" + letters(i) + " who waits there.")),
        HEADINGS_ALIKE(lines(MANY, i -> i % 2 == 0 ? "What the yard did" : "It did what it could do, and then some.")),
        NOTES_ALIKE("The ferry sails again.\n" + lines(MANY, i -> "[1] Doe, Jane. The Ferry.")),
        NUMBERS_ALONE("The ferry sails again.\n" + lines(MANY, i -> "[2]") + "[1] Doe."),
        CLOSING_NOTES(lines(MANY, i -> "Jane Doe" + letters(i) + " is an analyst at the harbour.")),
        WRAPPED_LINES(lines(MANY, i -> "the ferry sails again between the islands, and nobody [" + i % 900 + "]")),
        PAGES(lines(MANY, i -> page(i, i / 20 + " Doe, Jane. The Ferry."))),
        PAGES_OF_NOTES_ALIKE(lines(MANY, i -> page(i, "1 Doe, Jane. The Ferry."))),
        PAGES_OF_RUNNING_HEADS(lines(MANY, i -> i % 2 == 0 ? "The Ferry" : page(i, "The Ferry"))),
        PAGES_WITHOUT_NOTES(lines(MANY, i -> page(i, "and nobody there had kept the drawings of it."))),
        NOTES_HEADED("The ferry sails again.\nNotes\n" + lines(MANY, i -> (i + 1) + ". Doe, Jane. The Ferry.")),
        HEADINGS_OF_NOTES("The ferry sails again.\n" + lines(MANY, i -> i % 2 == 0 ? "Notes" : "1. Doe, Jane.")),
        LINE_OF_RAISED_DIGITS("The ferry" + "¹²³".repeat(MANY) + "\nNotes\n1. Doe, Jane.\n2. Roe, John.\n"),
        LINE_OF_BARE_MARKERS("The ferry." + " 1 2".repeat(MANY) + "\nNotes\n1. Doe, Jane.\n2. Roe, John.\n"),
        LINE_OF_SIGNS("The ferry" + "* sails*†".repeat(MANY) + "\nand back again.\n* Doe, Jane.\n† Roe, John.\n"),
        LINE_OF_EMPHASIS("The ferry *" + "sails *again".repeat(MANY) + "\n* Doe, Jane.\n"),
        LINE_OF_ASTERISKS("The ferry*".repeat(MANY) + "*".repeat(LONG) + "\n* Doe, Jane.\n"),
        LINES_OF_SIGNS("The ferry* sails again.\n" + lines(MANY, i -> "* Doe, Jane. The Ferry.")),
        SIGNS_BEGIN_AND_END_LINES("The ferry* sails.\n" + lines(MANY, i -> "* Doe, Jane. The Ferry*")),
        PAGES_OF_SIGNS(lines(MANY, i -> page(i, "* Doe, Jane. The Ferry.").replace("again", "again*"))),
        DEBRIS(lines(MANY, i -> i + " Comments")),
        NOISE(noise());

        private final String text;

        Input(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void worstInputIsReadAndLosesNothing(Input input) {
        TextLaws.hold(input.text, TextCaptures.read(input.text));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** A line of text out of a PDF of twenty lines to the page: its number on the last, a note on the line before. */
    private static String page(int i, String note) {
        return switch (i % 20) {
            case 18 -> note;
            case 19 -> Integer.toString(i / 20);
            default -> "the ferry sails again between the islands.%d It has %d engines".formatted(i / 20, i % 9);
        };
    }

    /** A number as letters: {@code 27} is {@code bb}. */
    private static String letters(int i) {
        return Integer.toString(i, 26)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c <= '9' ? c - '0' + 'a' : c + 10)))
                .collect(Collectors.joining());
    }

    /** Every kind of character, lone surrogates and controls included. */
    private static String noise() {
        Random random = new Random(1);
        String usual = "aA1 .,[]()\n\n\r\t-/:'\"";
        return IntStream.range(0, LONG / 10)
                .map(i -> random.nextBoolean() ? usual.charAt(random.nextInt(usual.length())) : random.nextInt(0x10000))
                .mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
