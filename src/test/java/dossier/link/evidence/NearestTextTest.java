package dossier.link.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.evidence.QuoteFinder.ArticlePart;
import dossier.model.Quote.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NearestTextTest {
    private static final String QUOTE = "the pier holds 40 boats of oak";
    private static final String NEAR = "The yard says that the pier holds 30 boats of oak.";

    @Test
    void whatIsNearestIsShownWithWhatDiffers() {
        assertThat(NearestText.of(QUOTE, List.of(part("p1", "It rained."), part("p2", NEAR))))
                .map(NearestText::hint)
                .contains("nearest, in p2 (quote → article): “the pier holds {40 → 30} boats of oak”");
    }

    @Test
    void onlyTheFirstThreeHundredThousandLettersAreSearched() {
        ArticlePart long1 = part("p1", "Rain fell. ".repeat(13_000));
        ArticlePart long2 = part("p2", "Rain fell. ".repeat(14_000));
        assertThat(NearestText.of(QUOTE, List.of(long1, part("p3", NEAR), long2)))
                .map(NearestText::place)
                .contains("p3");
        assertThat(NearestText.of(QUOTE, List.of(long1, long2, part("p3", NEAR))))
                .map(NearestText::place)
                .contains("p3");
        assertThat(NearestText.of(QUOTE, List.of(long1, long2, part("p4", "So.".repeat(2_000)), part("p3", NEAR))))
                .map(NearestText::place)
                .hasValueSatisfying(place -> assertThat(place).isNotEqualTo("p3"));
    }

    @Test
    void thereIsNoNearestWhereThereIsNoText() {
        assertThat(NearestText.of(QUOTE, List.of())).isEmpty();
    }

    @Test
    void sharedGramsAreCountedOnceEach() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            String wanted = text(random);
            String text = text(random);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            Set<String> shared = grams(text.substring(from, to));
            shared.retainAll(grams(wanted));
            assertThat(new Trigrams(wanted).sharedWith(text, from, to))
                    .as("%s in %s from %d to %d", wanted, text, from, to)
                    .isEqualTo(shared.size());
        }
    }

    private static Set<String> grams(String text) {
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + 3 <= text.length(); i++) {
            grams.add(text.substring(i, i + 3));
        }
        return grams;
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 4)
                .mapToObj(i -> "ab東 ".substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static ArticlePart part(String id, String text) {
        return ArticlePart.of(new Place(id, text, 0));
    }
}
