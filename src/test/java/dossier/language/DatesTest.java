package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private final Dates dates = new Dates();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "March 4, 2025 | 2025-03-04 | March 4, 2025",
                "on Sept. 4th, 2023. | 2023-09-04 | Sept. 4th, 2023",
                "In SEPT. 2023 it | 2023-09 | SEPT. 2023",
                "May 1 2025 | 2025-05-01 | May 1 2025",
                "the 18th of March, 2025 | 2025-03-18 | 18th of March, 2025",
                "18 mars 2025 | 2025-03-18 | 18 mars 2025",
                "le 1er août 2024 | 2024-08-01 | 1er août 2024",
                "18. März 2025 | 2025-03-18 | 18. März 2025",
                "18 de marzo de 2025 | 2025-03-18 | 18 de marzo de 2025",
                "18 марта 2025 года | 2025-03-18 | 18 марта 2025",
                "18 ARALIK 2024 | 2024-12-18 | 18 ARALIK 2024",
                "3 KASIM 2024 | 2024-11-03 | 3 KASIM 2024",
                "18 HAZİRAN 2024 | 2024-06-18 | 18 HAZİRAN 2024",
                "18\u00a0March\u00a02025 | 2025-03-18 | 18\u00a0March\u00a02025",
                "18.03.2025 | 2025-03-18 | 18.03.2025",
                "am 8.3.2025, | 2025-03-08 | 8.3.2025",
                "2025-03-18T10:30 | 2025-03-18 | 2025-03-18",
                "2025/03/18 | 2025-03-18 | 2025/03/18",
                "2025.3.8 | 2025-03-08 | 2025.3.8",
                "18/3/2025 | 2025-03-18 | 18/3/2025",
                "3/18/2025 | 2025-03-18 | 3/18/2025",
                "3/3/2025 | 2025-03-03 | 3/3/2025",
                "新华社2025年3月18日电 | 2025-03-18 | 2025年3月18日",
                "2025年3月 | 2025-03 | 2025年3月",
                "2025年3月初 | 2025-03 | 2025年3月",
                "2025年3月18页 | 2025-03 | 2025年3月",
                "2025년 3월 8일 | 2025-03-08 | 2025년 3월 8일",
                "٢٠٢٥-٠٣-١٨ | 2025-03-18 | ٢٠٢٥-٠٣-١٨",
            })
    void dateIsFoundWithItsPlace(String text, String date, String said) {
        Dates.DateMatch found = dates.first(text).orElseThrow();
        assertThat(found.date()).isEqualTo(new IsoDate(date));
        assertThat(text.substring(found.start(), found.end())).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "3/4/2025",
                "30.02.2025",
                "2025-02-30",
                "2025-13-01",
                "2025-03/18",
                "2025-03",
                "1-2-2025",
                "March",
                "March 4",
                "March 4 and then 2025",
                "March 4, 25",
                "March, or April 2",
                "4 of the",
                "18 Marchs 2025",
                "18 March",
                "18 March of",
                "March — 2025",
                "March: 2025",
                "March    2025",
                "118.03.2025",
                "18.03.20255",
                "2025年",
                "2025年3日",
                "2025年13月",
                "2025-٣x-18",
                "٢abc-03-18",
                "on the 18th",
            })
    void whatIsNoDateIsNotFound(String text) {
        assertThat(dates.first(text)).isEmpty();
    }

    @Test
    void firstOfSeveralIsFound() {
        assertThat(dates.first("4 May 2024, then 3 May 2023"))
                .map(Dates.DateMatch::date)
                .contains(new IsoDate("2024-05-04"));
    }

    @Test
    void lookingMayBeginLater() {
        String text = "4 May 2024, then 3 May 2023";
        assertThat(dates.from(text, 1)).contains(new Dates.DateMatch(new IsoDate("2024-05"), 2, 10));
        assertThat(dates.from(text, 10)).contains(new Dates.DateMatch(new IsoDate("2023-05-03"), 17, 27));
        assertThat(dates.from(text, text.length())).isEmpty();
    }

    @Test
    void dateThatIsNoneDoesNotHideTheNext() {
        assertThat(dates.first("31 February 2024, 1 March 2024"))
                .contains(new Dates.DateMatch(new IsoDate("2024-02"), 3, 16));
        assertThat(dates.first("3/4/2025 or 4 April 2025"))
                .contains(new Dates.DateMatch(new IsoDate("2025-04-04"), 12, 24));
    }

    @Test
    void allAreFoundInOrder() {
        assertThat(dates.all("From 3 March 2025 to April 4, 2025, not 2026, and again in May 2025."))
                .extracting(found -> found.date().text())
                .containsExactly("2025-03-03", "2025-04-04", "2025-05");
    }
}
