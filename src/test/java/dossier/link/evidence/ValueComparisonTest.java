package dossier.link.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.evidence.ValueComparison.ValueDifference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | a capacity of 100 megawatts                  | 100 MW                | NONE
            en | a capacity of 110MW                          | 100 MW                | NUMBER
            en | a capacity of 100 gigawatts                  | 100 MW                | UNIT
            en | a capacity of around 100 megawatts           | about 100 MW          | NONE
            en | a capacity of around 100 megawatts           | over 100 MW           | BOUND
            en | 100 towns were lost                          | over 100 towns        | BOUND
            en | over 100 towns were lost                     | at least 100 towns    | NONE
            en | over 100 towns were lost                     | 100 towns             | BOUND
            en | 100 or more towns                            | over 100 towns        | NONE
            en | of over a million Rohingya refugees          | over 1 million refugees | NONE
            en | nearly a quarter of it                       | about 25 %            | NONE
            en | nearly a quarter of it                       | about 40 %            | NUMBER
            en | two thirds of the land                       | 66.7 %                | NONE
            en | less than half of the country                | under 50 %            | NONE
            en | half of the forty towns                      | 40 towns              | NONE
            en | half a million people                        | 500,000 people        | NONE
            en | a dozen ferries                              | 12 ferries            | NONE
            en | forty-five ferries                           | 45 ferries            | NONE
            en | two hundred and five ferries                 | 205 ferries           | NONE
            en | the fourth and the 11th visit                | 4 visits              | NONE
            en | the third visit since May                    | 4 visits              | NONE
            en | several agreements in 2025                   | 9 agreements          | NONE
            en | one of several agreements                    | 9 agreements          | NONE
            en | hundreds of millions of dollars              | 406 million USD       | NONE
            en | at least USD 406 million of arms             | at least 406 million USD | NONE
            en | worth 1,200 million kyat                     | 1.2 billion kyat      | NONE
            en | 3.5m people                                  | 3.5 million people    | NONE
            en | 40 towns                                     | 40 million towns      | NUMBER
            en | signed four agreements in Moscow             | 4 visits              | NOUN
            en | two major regional military headquarters     | 2 commands            | NONE
            en | signed four agreements                       | 4 %                   | UNIT
            en | rose by 40 percent                           | 40 towns              | UNIT
            en | rose by 5 percentage points                  | 5 %                   | UNIT
            en | 21 of 100 towns                              | 21 %                  | NONE
            en | between 20 and 30 days                       | 20 to 30 days         | NONE
            en | between 20 and 40 days                       | 20 to 30 days         | NUMBER
            en | it took 20 to 30 days                        | 20 days               | NUMBER
            en | a Su-30 and six of the MiG-29                | 6 aircraft            | NONE
            en | $40 a barrel                                 | 40 USD                | NONE
            en | €40 a barrel                                 | 40 USD                | UNIT
            en | 40 km of roads                               | 40 kilometres         | NONE
            en | 1,500 soldiers                               | 1,500 soldiers        | NONE
            de | 1.500 Soldaten                               | 1,500 soldiers        | NOUN
            de | 1,5 Millionen Menschen                       | 1.5 million people    | NOUN
            de | mehr als vierzig Prozent                     | over 40 %             | NONE
            de | zweiundzwanzig Prozent                       | 22 %                  | NONE
            de | zwei Drittel des Landes                      | 67 %                  | NONE
            de | rund 3,5 Mrd. Euro                           | about 3.5 billion euros | NONE
            fr | environ 1 500 euros                          | about 1,500 euros     | NONE
            fr | quatre-vingt-dix pour cent                   | 90 %                  | NONE
            fr | la moitié du pays                            | 50 %                  | NONE
            fr | 3,5 millions d'euros                         | 3.5 million euros     | NONE
            es | treinta y cinco por ciento                   | 35 %                  | NONE
            es | más de 1.500 euros                           | over 1,500 euros      | NONE
            es | dos mil millones de dólares                  | 2 billion USD         | NONE
            ru | более сорока процентов                       | over 40 %             | NONE
            ru | двадцать пять километров                     | 25 km                 | NONE
            ru | 1,5 млн рублей                               | 1.5 million rubles    | NONE
            ru | две трети страны                             | 66.7 %                | NONE
            my | ၁၀၀ မဂ္ဂါဝပ်                                     | 100 MW                | NONE
            my | ၁၁၀ မဂ္ဂါဝပ်                                     | 100 MW                | NUMBER
            '' | at least 40 cities and towns                 | at least 40 cities    | NONE
            """)
    void aValueIsComparedWithItsQuote(String language, String quote, String value, ValueDifference difference) {
        ValueComparison comparison = new ValueComparison(Figures.read(value).orElseThrow(), quote, language);
        assertThat(comparison.difference()).isEqualTo(difference);
    }
}
