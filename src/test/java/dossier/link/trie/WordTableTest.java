package dossier.link.trie;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
    private final WordTable table = new WordTable();

    private static int hash(String text) {
        WordScanner word = new WordScanner(text);
        word.next();
        return word.hash();
    }

    @Test
    void wordKeepsItsFirstNumber() {
        assertThat(table.add(hash("US"), 1)).isEqualTo(1);
        assertThat(table.add(hash("Türkiye"), 5)).isEqualTo(5);
        assertThat(table.add(hash("us"), 6)).isEqualTo(1);
        assertThat(table.find(hash("TURKIYE"))).isEqualTo(5);
        assertThat(table.find(hash("Turkiy"))).isEqualTo(WordTable.UNKNOWN);
    }

    @Test
    void wordsOfOneHashHaveOneNumber() {
        assertThat(hash("c0")).isEqualTo(hash("an"));
        assertThat(table.add(hash("c0"), 1)).isEqualTo(1);
        assertThat(table.find(hash("an"))).isEqualTo(1);
    }

    @Test
    void manyWordsKeepTheirNumbers() {
        for (int i = 1; i <= 5000; i++) {
            assertThat(table.add(hash("w" + i), i)).isEqualTo(i);
        }
        for (int i = 1; i <= 5000; i++) {
            assertThat(table.find(hash("W" + i))).isEqualTo(i);
        }
    }
}
