package dossier.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2018-04-05T06:00Z                 | 2018-04-05
                    2018-04-05                        | 2018-04-05
                    2017-11-03 03:01:00.000000 -0400  | 2017-11-03
                    2018/4/5                          | 2018-04-05
                    20150724                          | 2015-07-24
                    Thu, 05 Apr 2018 06:00:00 GMT     | 2018-04-05
                    5 April 2018                      | 2018-04-05
                    April 5, 2018, 6:00 am            | 2018-04-05
                    Thu Apr 05 06:00:00 EDT 2018      | 2018-04-05
                    """)
    void readsADayInTheUsualForms(String stated, String day) {
        assertThat(MetadataDate.of(stated)).hasToString(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2018",
                "April 2018",
                "2018-02-30",
                "2018-00-10",
                "04/05/2018",
                "20180405123456",
                "5 Foo 2018"
            })
    void guessesNoDay(String stated) {
        assertThat(MetadataDate.of(stated).isKnown()).isFalse();
    }
}
