package dossier.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    void noneIsLookedForAmongMoreThanFiveThousand() {
        List<String> known = Stream.concat(
                        Stream.of("italy"), IntStream.range(0, 4_999).mapToObj(i -> "word-" + i))
                .toList();
        List<String> oneMore = Stream.concat(known.stream(), Stream.of("mali")).toList();

        assertThat(Nearest.hint("itlay", known, "see the list")).isEqualTo("did you mean \"italy\"?");
        assertThat(Nearest.hint("itlay", oneMore, "see the list")).isEqualTo("see the list");
    }

    /** What is passed over by its letters alone is what counting its edits would pass over. */
    @Test
    void theNearestOfAllIsMeant() {
        Random random = new Random(3);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String wanted = word(random, 12);
            String known = random.nextBoolean() ? word(random, 12) : edited(wanted, random);
            int allowed = wanted.length() <= 3 ? 1 : wanted.length() <= 7 ? 2 : 3;
            boolean near = Nearest.distance(wanted, known, allowed) <= allowed;
            assertThat(Nearest.to(wanted, List.of(known)).isPresent())
                    .as("%s for %s", wanted, known)
                    .isEqualTo(near);
            found += near ? 1 : 0;
        }
        assertThat(found).isBetween(5_000, 15_000);
    }

    private static String edited(String word, Random random) {
        StringBuilder edited = new StringBuilder(word);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int at = random.nextInt(edited.length() + 1);
            switch (at < edited.length() ? random.nextInt(3) : 0) {
                case 0 -> edited.insert(at, word(random, 1));
                case 1 -> edited.setCharAt(at, word(random, 1).charAt(0));
                default -> edited.insert(Math.max(0, at - 1), edited.charAt(at)).deleteCharAt(at + 1);
            }
        }
        return edited.toString();
    }

    private static String word(Random random, int longest) {
        return random.ints(1 + random.nextInt(longest), 0, 8)
                .mapToObj(i -> "abcdeé1東".substring(i, i + 1))
                .collect(Collectors.joining());
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
