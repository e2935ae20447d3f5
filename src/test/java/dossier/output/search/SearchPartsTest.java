package dossier.output.search;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.output.search.SearchQuery.Clause;
import dossier.output.search.SearchQuery.Facet;
import dossier.output.search.TextNumbers.NumberReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of the search, each by itself. */
class SearchPartsTest {
    @ParameterizedTest
    @CsvSource({"0, ]", "1, ^", "31, |", "32, $]", "40, $e", "1023, B|", "2147483647, $BBBBB|"})
    void aNumberIsTextThatEndsByItself(int number, String text) {
        assertThat(TextNumbers.of(number)).isEqualTo(text);
        assertThat(new NumberReader(text).next()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0, ]", "-1, ^", "1, _", "-20, $d"})
    void aNumberMayBeNegative(int number, String text) {
        assertThat(TextNumbers.ofSigned(number)).isEqualTo(text);
        assertThat(new NumberReader(text).nextSigned()).isEqualTo(number);
    }

    @Test
    void postingsAreTheSameWhereverThePassagesAreParted() {
        Postings whole = new Postings();
        Postings first = new Postings();
        Postings second = new Postings();
        for (int passage = 3; passage < 5_000; passage += passage % 7 + 1) {
            whole.add(passage, passage % 4);
            (passage < 1_900 ? first : second).add(passage, passage % 4);
        }
        first.addAll(second);

        assertThat(first.text()).isEqualTo(whole.text());
        assertThat(first.count()).isEqualTo(whole.count());
        List<Integer> read = new ArrayList<>();
        first.each((passage, level) -> {
            assertThat(level).isEqualTo(passage % 4);
            read.add(passage);
        });
        assertThat(read).hasSize(whole.count()).startsWith(3, 7, 8).isSorted();
    }

    @Test
    void frontCodingWritesWhatIsNew() {
        FrontCoding spelling = new FrontCoding();
        assertThat(List.of("port", "ports", "porter", "sea").stream()
                        .map(spelling::next)
                        .toList())
                .containsExactly("]port", "as", "aer", "]sea");
    }

    @ParameterizedTest
    @CsvSource({
        "harbor, harbour, true",
        "harbuor, harbour, true",
        "harbourr, harbour, true",
        "barbour, harbour, true",
        "harboru, harbour, true",
        "harbours, harbour, true",
        "harbour, harbour, false",
        "harbr, harbour, false",
        "abcd, badc, false",
        "ahrbour, harbour, true"
    })
    void oneTypoIsOneLetter(String typed, String word, boolean one) {
        assertThat(Typos.isOne(typed, word)).isEqualTo(one);
        String start = typed.substring(0, Typos.kept(typed));
        String end = typed.substring(typed.length() - Typos.kept(typed));
        assertThat(!one || word.startsWith(start) || word.endsWith(end)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "threatened, threaten, true",
        "журналист, журналистов, true",
        "ports, port, true",
        "international, internal, false",
        "port, portable, false",
        "sea, seas, false"
    })
    void otherEndingsAreShort(String typed, String form, boolean other) {
        assertThat(NearForms.isOtherEnding(typed, form)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({"والمهندسون, مهندس", "الميناء, ميناء", "المدينة, مدين", "وزير, زير", "ال, ال"})
    void arabicWordsLoseTheirAffixes(String word, String stem) {
        assertThat(ArabicWord.stem(word)).isEqualTo(stem);
    }

    @Test
    void aQueryHasWordsPhrasesAndFacets() {
        SearchQuery query =
                SearchQuery.parse("Port “special zone” -Dawei KIND:note publisher:\"Long Road\" re:x", Facets.KEYS);

        assertThat(query.clauses())
                .containsExactly(
                        new Clause(List.of("port"), false, false),
                        new Clause(List.of("special", "zone"), true, false),
                        new Clause(List.of("dawei"), false, true),
                        new Clause(List.of("re", "x"), false, false));
        assertThat(query.facets()).containsExactly(new Facet("kind", "note"), new Facet("publisher", "long-road"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Russia’s, russia",
                "l’armée, armee",
                "l', l",
                "1'000, 1 000",
                "Sino-Russian, sino russian",
                "军事基地, 军事 事基 基地",
                "军, 军",
                "2024年, 2024 年"
            })
    void aTypedWordIsTheWordsToSeek(String typed, String words) {
        assertThat(String.join(" ", QueryWords.of(typed, false))).isEqualTo(words);
    }
}
