package dossier.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> COUNTRIES = List.of("italy", "myanmar", "laos", "mali");

    @ParameterizedTest
    @CsvSource({
        "itlay, italy", // neighbours swapped
        "itly, italy", // left out
        "ittaly, italy", // put in
        "iraly, italy", // another letter
        "ITALY, italy",
        "it-al.y, italy",
        "myamnarr, myanmar",
        "loas, laos",
        "lao, laos",
    })
    void aSlipIsSeenThrough(String wanted, String meant) {
        assertThat(Nearest.to(wanted, COUNTRIES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"brazil", "it", "mn", "mymr", "italiansea"})
    void whatIsFarIsNotMeant(String wanted) {
        assertThat(Nearest.to(wanted, COUNTRIES)).isEmpty();
    }

    @Test
    void howFarGrowsWithTheWord() {
        assertThat(Nearest.to("abc", List.of("abcd"))).contains("abcd");
        assertThat(Nearest.to("abc", List.of("abcde"))).isEmpty();
        assertThat(Nearest.to("abcd", List.of("abcdef"))).contains("abcdef");
        assertThat(Nearest.to("abcdefg", List.of("abcdefghi"))).contains("abcdefghi");
        assertThat(Nearest.to("abcdefg", List.of("abcdefghij"))).isEmpty();
        assertThat(Nearest.to("abcdefgh", List.of("abcdefghijk"))).contains("abcdefghijk");
        assertThat(Nearest.to("abcdefgh", List.of("abcdefghijkl"))).isEmpty();
    }

    @Test
    void nearestOfSeveralIsMeant() {
        assertThat(Nearest.to("mali", List.of("malta", "mani", "mali-x"))).contains("mali-x");
        assertThat(Nearest.to("malix", List.of("malta", "malik"))).contains("malik");
    }

    @Test
    void ofEqualsTheFirstInTheAlphabetIsMeant() {
        assertThat(Nearest.to("cat", List.of("hat", "bat", "rat"))).contains("bat");
    }

    @Test
    void nothingIsNearWhereNothingIsKnown() {
        assertThat(Nearest.to("italy", List.of())).isEmpty();
    }

    @Test
    void hintAsksWhetherTheNearestWasMeant() {
        assertThat(Nearest.hint("itlay", COUNTRIES, "see the list")).isEqualTo("did you mean \"italy\"?");
    }

    @Test
    void hintListsWhatIsKnownWhenThatIsShort() {
        assertThat(Nearest.hint("brazil", COUNTRIES, "see the list")).isEqualTo("known: italy, laos, mali, myanmar");
    }

    @Test
    void hintIsTheOtherWhenTheListIsLongOrEmpty() {
        List<String> eight = IntStream.range(0, 8).mapToObj(i -> "word-" + i).toList();
        List<String> nine = IntStream.range(0, 9).mapToObj(i -> "word-" + i).toList();
        assertThat(Nearest.hint("brazil", eight, "see the list")).startsWith("known: word-0, ");
        assertThat(Nearest.hint("brazil", nine, "see the list")).isEqualTo("see the list");
        assertThat(Nearest.hint("brazil", List.of(), "see the list")).isEqualTo("see the list");
    }
}
