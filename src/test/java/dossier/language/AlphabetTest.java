package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlphabetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oslo|Österreich|Ostsee|Zypern",
                "eco|École|Economy|Zone",
                "Anna|Bo|“Carts”|Doe|«Eve»",
                "Елена|Ёлка|Жук|Эхо",
                "Αθήνα|Όχθη|Ωμέγα",
                "10 years|2 years|Anna|Жук"
            })
    void lettersCountAndMarksAndSignsHardlyDo(String inOrder) {
        List<String> words = List.of(inOrder.split("\\|", -1));
        List<String> shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(inOrder.hashCode()));

        List<String> sorted = Alphabet.sorted(shuffled, Function.identity());

        assertThat(sorted).containsExactlyElementsOf(words);
    }

    @Test
    void whatIsAlikeStaysAsItWasAndWhatHasNoLettersComesLast() {
        assertThat(Alphabet.sorted(List.of("“”", "Tides", "", "tides 2", "“Tides”"), Function.identity()))
                .containsExactly("Tides", "“Tides”", "tides 2", "“”", "");
    }
}
