package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stretch is what stands between {@code <} and {@code >}. */
class SentencesTest {
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
        Sentences.Span span = Sentences.around(text, start, end);
        assertThat(text.substring(span.start(), span.end())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 3", "0, 10", "10, 10"})
    void stretchIsAlwaysInside(int start, int end) {
        Sentences.Span span = Sentences.around("A b. C d. ", start, end);
        assertThat(span.start()).isBetween(0, start);
        assertThat(span.end()).isBetween(end, 10);
    }
}
