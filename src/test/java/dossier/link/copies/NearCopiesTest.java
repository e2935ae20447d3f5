package dossier.link.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dossier.link.copies.NearCopies.Copy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearCopiesTest {
    private static final String FERRY =
            "The ferry had been due for inspection in May, but the yard that was to haul it out went bankrupt.";

    private static List<Copy> among(String... passages) {
        return NearCopies.among(List.of(passages));
    }

    @Test
    void pairsTunedOnAreToldApart() {
        assertThat(Pairs.read("tuned-on.txt").wrong()).containsExactly("copy: every sentence touched");
    }

    /** The figures stand in the class's doc; when they change, so does it. */
    @Test
    void pairsHeldBackAreToldApart() {
        Pairs pairs = Pairs.read("held-back.txt");
        assertThat(pairs.all()).hasSize(59);
        assertThat(pairs.precision()).isEqualTo(1);
        assertThat(pairs.recall()).isGreaterThan(0.91);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned-on.txt", "held-back.txt"})
    void orderOfThePassagesDoesNotMatter(String file) {
        assertThat(Pairs.read(file).all())
                .allSatisfy(pair -> assertThat(among(pair.other(), pair.one()))
                        .as(pair.name())
                        .hasSameSizeAs(among(pair.one(), pair.other())));
    }

    /** No two passages of different pairs are copies, though they speak of the same people and places. */
    @Test
    void pairsAreToldApartAmongAllOthers() {
        List<String> passages = new ArrayList<>();
        for (Pairs.Pair pair : Pairs.read("tuned-on.txt").all()) {
            passages.add(pair.one());
            passages.add(pair.other());
        }
        assertThat(NearCopies.among(passages)).hasSize(20).allSatisfy(copy -> {
            assertThat(copy.one() % 2).isZero();
            assertThat(copy.other()).isEqualTo(copy.one() + 1);
        });
    }

    @Test
    void sharedIsTheLongestRunAsTheFirstHasIt() {
        assertThat(among(
                        "Officials said: The FERRY’S captain — a cousin of the owner — left the bridge before the first wave hit.",
                        "Nothing else happened in Kelm.",
                        "The ferry's captain, a cousin of the owner, left the bridge before the second wave hit."))
                .containsExactly(
                        new Copy(0, 2, "The FERRY’S captain — a cousin of the owner — left the bridge before the"));
    }

    @Test
    void quotationsAreNotShared() {
        String said = "“The sea took what the company would not repair, and the company will pay for both,”";
        assertThat(among(said + " the widow of the captain said in court.", said + " said his widow, in tears."))
                .isEmpty();
    }

    @Test
    void wordsAtArmsLengthArePartOfTheText() {
        assertThat(among(FERRY.replace("due", "“due”"), FERRY)).hasSize(1);
    }

    @Test
    void threeCopiesAreThreePairsInOrder() {
        assertThat(among(FERRY, "Else.", FERRY, FERRY))
                .extracting(copy -> copy.one() + " " + copy.other())
                .containsExactly("0 2", "0 3", "2 3");
    }

    @Test
    void passagesTooShortSayNothing() {
        assertThat(among("He was arrested in Kelm.", "He was arrested in Kelm."))
                .isEmpty();
        assertThat(among("", "", " ", "…", "“", "“”")).isEmpty();
        assertThat(NearCopies.among(List.of())).isEmpty();
    }

    @Test
    void copiesWithoutNumberAreConnected() {
        List<Copy> copies = NearCopies.among(Collections.nCopies(1_000, FERRY));
        assertThat(copies).hasSizeLessThan(2_000);
        boolean[] reached = new boolean[1_000];
        reached[0] = true;
        copies.forEach(copy -> reached[copy.other()] |= reached[copy.one()]);
        assertThat(reached).doesNotContain(false);
    }

    @Test
    void tenThousandPassagesAreNotComparedEachWithEach() {
        List<String> passages = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            passages.add(
                    "On day " + i + " the guard of tower w" + i * 31 % 10_000 + "x wrote that ship s" + i * 17 % 10_000
                            + "y had passed the mole without a light, and that he had rung the bell as the standing order asks.");
        }
        passages.add(FERRY);
        passages.set(0, FERRY);
        assertThat(NearCopies.among(passages)).contains(new Copy(0, 10_000, FERRY.substring(0, FERRY.length() - 1)));
    }

    @Test
    void oddTextsAreRead() {
        String same = "word ".repeat(20_000);
        assertThatNoException()
                .isThrownBy(() -> among(same, same, "\ud83d\ude00\ud800 1,", "1.", "'", "a\u0301\u0301", "ก็ก็ก็"));
    }
}
