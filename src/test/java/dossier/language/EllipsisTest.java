package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {
    @Test
    void onlyTextThatIsTooLongIsCut() {
        assertThat(Ellipsis.after("harbour", 7)).isEqualTo("harbour");
        assertThat(Ellipsis.after("harbours", 7)).isEqualTo("harbour…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Ellipsis.after("ab😀c", 3)).isEqualTo("ab…");
        assertThat(Ellipsis.after("ab😀c", 4)).isEqualTo("ab😀…");
    }
}
