package dossier.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearCopiesTest {
    @Test
    void pairsTunedOn() {
        Pairs pairs = Pairs.read("tuned-on.txt");
        assertThat(pairs.wrong()).containsExactly("copy: every sentence touched");
    }

    @Test
    void pairsHeldBack() {
        Pairs pairs = Pairs.read("held-back.txt");
        System.out.println(pairs.precision() + " " + pairs.recall() + " " + pairs.wrong());
    }
}
