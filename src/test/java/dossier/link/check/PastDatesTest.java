package dossier.link.check;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.link.check.PastDates.PastDate;
import dossier.link.check.PastDates.SentenceDates;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of an article of 20 June 2025. */
class PastDatesTest {
    private final PastDates dates = new PastDates(new Dates(), new IsoDate("2025-06-20"));

    private String past(String language, String sentence, Set<String> years) {
        SentenceDates found = dates.in(sentence, TimeWords.of(language), years);
        return found.past().stream().map(PastDate::date).map(IsoDate::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | On March 4, 2025, the two met. | 2025-03-04
        en | The harbour, closed on 4 March 2025, is small. | 2025-03-04
        en | Doe received Roe, the mayor of the town, on 4 March 2025 in Lund. | 2025-03-04
        en | Doe was elected in 2019 and resigned on 4 March 2025. | 2019 2025-03-04
        en | In 2024 the ferry carried more. | 2024
        en | From 3 to 10 March 2025 the river was frozen. | 2025-03-03
        en | Between March and June 2023 the line carried ore. | 2023-03
        en | The court ruled on 9 June 2025 that the vote must be repeated. | 2025-06-09
        de | Am 6. Mai 2025 eröffneten die Bürgermeister den Kai. | 2025-05-06
        fr | Le 6 mai 2025, les deux maires ont inauguré le pont. | 2025-05-06
        es | El 6 de mayo de 2025 los alcaldes inauguraron el puente. | 2025-05-06
        ru | 6 мая 2025 года мэры открыли мост. | 2025-05-06
        """)
    void whatHappenedOnADate(String language, String sentence, String expected) {
        assertThat(past(language, sentence, Set.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | The talks will be held on 4 March 2026.
        en | The council announced that the vote would be held on 3 November 2025.
        en | On 9 June 2025, the court is to rule.
        en | The law enters into force on 1 July 2026.
        en | Parliament passed the act, and the act takes effect on 1 January 2026.
        en | The council voted for the toll, and ships pay it from 1 January 2026.
        en | The levy, which parliament approved in June, begins on 1 January 2026.
        en | The minister said that the inquiry reports on 30 September 2025.
        en | He left in June and is back on 9 August 2025.
        de | Das Parlament beschloss das Gesetz, und es tritt am 1. Januar 2026 in Kraft.
        fr | Le parlement a voté la loi, qui entre en vigueur le 1er janvier 2026.
        es | El parlamento aprobó la ley, que entra en vigor el 1 de enero de 2026.
        ru | Парламент принял закон, который вступает в силу 1 января 2026 года.
        en | The United Nations meets on 9 June 2026.
        en | Before the talks of 6 May 2025 the price was open.
        en | Until 6 May 2025 there were only ferries.
        en | By May 2025 the rebels had taken 21 towns.
        en | The study, published in June 2023, found little sand.
        en | The report “What Happened on 6 May 2025” was not read.
        en | The flood killed 2019 sheep.
        de | Am 6. Mai 2026 wird der Kai eröffnet.
        fr | Le pont sera inauguré le 6 mai 2026.
        es | El puente será inaugurado el 6 de mayo de 2026.
        ru | Мост будет открыт 6 мая 2026 года.
        """)
    void whatIsToComeOrWasPublished(String language, String sentence) {
        assertThat(past(language, sentence, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        On 4 March the two met. | - | 2025-03-04
        On March 4, the two met. | 2025 | 2025-03-04
        On December 3 he left. | - | 2024-12-03
        On 4 March he resigned. | 2019 | ''
        In 2022, on September 7, they met. | - | 2022
        """)
    void aDayWithoutAYearIsTheLastBeforeTheArticle(String sentence, String before, String expected) {
        assertThat(past("en", sentence, before == null ? Set.of() : Set.of(before)))
                .isEqualTo(expected);
    }
}
