package dossier.site.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteDifferenceTest {
    private static String marked(List<Span> spans) {
        return spans.stream()
                .map(span -> span.isDifference() ? "[" + span.text() + "]" : span.text())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the ferry takes no cars; the ferry takes cars; the ferry takes [no] cars",
                "the ferry takes cars; the ferry takes no cars; the ferry takes cars",
                "The ferry is back; the ferry was back; The ferry is back",
                "The council approved the pier; The council rejected the pier; The council [approved] the pier",
                "the council's pier; The Council’s piers; the council's pier",
                "about 40 percent of the land; about 60 percent of the land; about [40] percent of the land",
                "fell by 40.5 percent; fell by 40 percent; fell by [40.5] percent",
                "Rome sued Oslo; Oslo sued Rome; Rome sued Oslo",
                "the first official meeting; the second private meeting; the first official meeting",
                "the first official meeting here; the second official meeting here; the [first] official meeting here",
                "the mayor of the north; ships sail at noon; the mayor of the north",
                "le pont est ouvert aux voitures; le pont est fermé aux voitures; le pont est [ouvert] aux voitures",
                "die Brücke ist nicht offen; die Brücke ist offen; die Brücke ist [nicht] offen",
                "мост открыт для машин; мост закрыт для машин; мост [открыт] для машин",
                "el puerto abre en junio; el puerto no abre en junio; el puerto abre en junio",
                "တံတား ဖွင့်သည်; တံတား ပိတ်သည်; တံတား [ဖွင့်သည်]",
                "橋は開いた; 橋は閉じた; 橋は開いた"
            })
    void contentWordsThatTheOtherQuoteHasNotAreMarked(String quote, String other, String expected) {
        assertThat(marked(QuoteDifference.of(quote, List.of(other)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "the ferry takes cars; ships sail | the ferry takes carts, the ferry takes [cars]",
        "the ferry takes cars; the ferry sails | the ferry takes carts, the ferry takes [cars]",
        "the ferry takes cars; , the ferry takes cars"
    })
    void theQuoteThatHasMostInCommonDecides(String quotes, String expected) {
        String[] parts = quotes.split(";");
        List<String> others = parts.length < 2 ? List.of() : List.of(parts[1].split("\\|"));
        assertThat(marked(QuoteDifference.of(parts[0], others))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "around 100 megawatts; 100; around [100] megawatts",
                "a capacity of 110MW; 110; a capacity of [110]MW",
                "1,200 a year and 12 a month; 12; 1,200 a year and [12] a month",
                "12.5 and 12; 12; 12.5 and [12]",
                "it is 12.; 12; it is [12].",
                "3,12 of 312; 12; ''",
                "ten agreements; 10; ''"
            })
    void aNumberIsMarkedWhereItStandsWhole(String quote, String digits, String expected) {
        assertThat(marked(QuoteDifference.number(quote, digits))).isEqualTo(expected);
    }
}
