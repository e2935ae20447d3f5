package dossier.link.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 MW                | ''       | 100           | 100           | MW
            110MW                 | ''       | 110           | 110           | MW
            about 100 MW          | about    | 100           | 100           | MW
            Over 100 towns        | Over     | 100           | 100           | towns
            at least 40 cities    | at least | 40            | 40            | cities
            21 %                  | ''       | 21            | 21            | %
            21%                   | ''       | 21            | 21            | %
            1,200 soldiers        | ''       | 1200          | 1200          | soldiers
            2,500-3,000 MW        | ''       | 2500          | 3000          | MW
            20 to 30 days         | ''       | 20            | 30            | days
            3.5 million people    | ''       | 3500000       | 3500000       | people
            US$ 1.2 billion       | ''       | 1200000000    | 1200000000    | US$
            406 million USD       | ''       | 406000000     | 406000000     | USD
            -5 °C                 | ''       | -5            | -5            | °C
            """)
    void figuresAreRead(String written, String bound, long low, long high, String unit) {
        Figure figure = Figures.read(written).orElseThrow();
        assertThat(figure.bound()).isEqualTo(bound);
        assertThat(figure.low()).isEqualByComparingTo(java.math.BigDecimal.valueOf(low));
        assertThat(figure.high()).isEqualByComparingTo(java.math.BigDecimal.valueOf(high));
        assertThat(figure.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"forty towns", "100", "MW", "'10,00 MW'", "30 to 20 days", "about MW"})
    void whatIsNoFigureIsNotRead(String written) {
        assertThat(Figures.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 MW    | 110 MW  | true
            100 MW    | 100 MW  | false
            90-105 MW | 100 MW  | false
            100 MW    | 110 GW  | false
            """)
    void figuresOfOneUnitDiffer(String one, String other, boolean differ) {
        assertThat(Figures.read(one)
                        .orElseThrow()
                        .differsFrom(Figures.read(other).orElseThrow()))
                .isEqualTo(differ);
    }
}
