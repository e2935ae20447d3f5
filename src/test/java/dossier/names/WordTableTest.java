package dossier.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable table = new WordTable();

    private static Words first(String text) {
        Words word = new Words(text);
        word.next();
        return word;
    }

    @Test
    void wordsAreNumberedInOrderOfComing() {
        assertThat(table.add(first("US"))).isEqualTo(1);
        assertThat(table.add(first("Türkiye"))).isEqualTo(2);
        assertThat(table.add(first("us"))).isEqualTo(1);
        assertThat(table.find(first("TURKIYE"))).isEqualTo(2);
        assertThat(table.find(first("Turkiy"))).isEqualTo(WordTable.UNKNOWN);
    }

    @Test
    void wordsOfOneHashAreTwo() {
        assertThat(first("c0").hash()).isEqualTo(first("an").hash());
        assertThat(table.add(first("c0"))).isEqualTo(1);
        assertThat(table.find(first("an"))).isEqualTo(WordTable.UNKNOWN);
        assertThat(table.add(first("an"))).isEqualTo(2);
        assertThat(table.find(first("c0"))).isEqualTo(1);
    }

    @Test
    void manyWordsKeepTheirNumbers() {
        for (int i = 1; i <= 5000; i++) {
            assertThat(table.add(first("w" + i))).isEqualTo(i);
        }
        for (int i = 1; i <= 5000; i++) {
            assertThat(table.find(first("W" + i))).isEqualTo(i);
        }
    }
}
