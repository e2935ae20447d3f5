package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The stretch is what stands between {@code <} and {@code >}. */
class SentencesTest {
    /** The end of a sentence, in a text without abbreviations but for initials. */
    private static final Pattern END =
            Pattern.compile("(?:(?<!\\b[A-Z])\\.|\\?)[\")]*+\\s++(?=[^\\sa-z])|。[\")]*+\\s*+(?=[^\\sa-z])");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "It left. The <ferry> sails. It is late. | The ferry sails.",
                "<It> left. The ferry sails. | It left.",
                "It left. The ferry <sails>. | The ferry sails.",
                "It left. The ferry <sails.> It is late. | The ferry sails.",
                "It left. <The ferry> sails. | The ferry sails.",
                "It <left. The> ferry sails. It is late. | It left. The ferry sails.",
                "Only <one> sentence here | Only one sentence here",
                "Dr. Doe <met> Gen. Roe at 5 p.m. yesterday. So. | Dr. Doe met Gen. Roe at 5 p.m. yesterday.",
                "J. R. <Doe> left. So. | J. R. Doe left.",
                "He <read> No. 5 and Vol. 12. So. | He read No. 5 and Vol. 12.",
                "It <was> Jan. 5 at approx. 9. So. | It was Jan. 5 at approx. 9.",
                "Es <war> am 6. Mai in Lund. So. | Es war am 6. Mai in Lund.",
                "It <was> number 6. Lund lost. | It was number 6.",
                "It <cost> 2.50 euros. So. | It cost 2.50 euros.",
                "It is the U.S. <navy> that left. So. | It is the U.S. navy that left.",
                "He said “No.” <She> said yes. | She said yes.",
                "He <said> “No.” She said yes. | He said “No.”",
                "“Why?” <he> asked. So. | “Why?” he asked.",
                "It left! <Why>? Who knows… Nobody. | Why?",
                "Who <knows>… Nobody. | Who knows…",
                "船出了。<海>很大。天晴。 | 海很大。",
                "वह गया। <वह> आया। सब। | वह आया।",
                "It left.\u00a0 <The> ferry sails. | The ferry sails.",
                "It left.The <ferry> sails. So. | It left.The ferry sails.",
                "He left (at noon.) <Then> she did. | Then she did.",
            })
    void sentenceAroundAStretch(String marked, String sentence) {
        int start = marked.indexOf('<');
        int end = marked.indexOf('>') - 1;
        String text = marked.replace("<", "").replace(">", "");
        Sentences.Sentence span = Sentences.around(text, start, end);
        assertThat(text.substring(span.start(), span.end())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "0, 10", "10, 10"})
    void stretchIsAlwaysInside(int start, int end) {
        Sentences.Sentence span = Sentences.around("A b. C d. ", start, end);
        assertThat(span.start()).isBetween(0, start);
        assertThat(span.end()).isBetween(end, 10);
    }

    @Test
    void aSentenceThatGoesOnTooFarIsCutBetweenWords() {
        String text = "the ferry sails and ".repeat(1_000).strip();
        int start = text.indexOf("ferry", 10_000);

        Sentences.Sentence span = Sentences.around(text, start, start + 5);

        assertThat(span.goesOnBefore()).isTrue();
        assertThat(span.goesOnAfter()).isTrue();
        assertThat(span.start()).isBetween(start - Sentences.FURTHEST, start - Sentences.FURTHEST + 10);
        assertThat(span.end()).isBetween(start + Sentences.FURTHEST - 10, start + 5 + Sentences.FURTHEST);
        assertThat(text.charAt(span.start() - 1)).isEqualTo(' ');
        assertThat(text.charAt(span.end())).isEqualTo(' ');
    }

    /** What is found near a stretch is what going through the text from its beginning finds. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sentencesAreThoseOfTheWholeText(int seed) {
        Random random = new Random(seed);
        List<String> parts = List.of("a", "B", " ", " ", ".", "?", "\"", "。", ")", "\n");
        String text = random.ints(random.nextInt(40), 0, parts.size())
                .mapToObj(parts::get)
                .collect(Collectors.joining());
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= Math.min(text.length(), start + 4); end++) {
                Sentences.Sentence span = Sentences.around(text, start, end);
                assertThat(List.of(span.start(), span.end()))
                        .as("<%s> at %d to %d", text, start, end)
                        .isEqualTo(fromTheBeginning(text, start, end));
                assertThat(span.goesOnBefore() || span.goesOnAfter()).isFalse();
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Sentences begin where one that ends just before them would end. */
    private static List<Integer> fromTheBeginning(String text, int start, int end) {
        int from = 0;
        int to = text.length();
        for (int i = 0; i < text.length(); i++) {
            int next = next(text, i);
            if (next > 0 && next <= start) {
                from = next;
            } else if (next > 0 && i + 1 >= end) {
                to = text.substring(0, next).stripTrailing().length();
                break;
            }
        }
        return List.of(from, Math.max(to, end));
    }

    private static int next(String text, int i) {
        Matcher end = END.matcher(text).useTransparentBounds(true).region(i, text.length());
        return end.lookingAt() ? end.end() : -1;
    }
}
