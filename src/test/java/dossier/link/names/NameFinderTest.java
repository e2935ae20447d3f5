package dossier.link.names;

import static dossier.link.names.Marked.subject;
import static dossier.model.entry.SubjectKind.ORGANISATION;
import static dossier.model.entry.SubjectKind.PERSON;
import static dossier.model.entry.SubjectKind.PLACE;
import static dossier.model.entry.SubjectKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Slug;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.problem.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    private final NameFinder countries = new NameFinder(new Gazetteer().countries());

    private static NameFinder finder(Subject... subjects) {
        return new NameFinder(List.of(subjects));
    }

    @Test
    void mentionSaysWhoAndInWhichBlockAndWhere() {
        Subject rhine = subject(PLACE, "Rhine");

        assertThat(finder(rhine)
                        .find(List.of(Marked.paragraph("No river."), Marked.paragraph("The Rhine and the Rhine.")))
                        .mentions())
                .containsExactly(new Mention(rhine, 1, 4, 9), new Mention(rhine, 1, 18, 23));
    }

    @Test
    void nothingIsFoundWithoutSubjectsOrText() {
        assertThat(finder().find(List.of(Marked.paragraph("Russia"))).mentions())
                .isEmpty();
        assertThat(countries.find(List.of(Marked.paragraph(""))).mentions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russia                        | [Russia=russia]
            “Russia”                      | “[Russia=russia]”
            (Russia), Mali.               | ([Russia=russia]), [Mali=mali].
            Mali/Chad                     | [Mali=mali]/[Chad=chad]
            Prussia, Malians, Somaliland  | Prussia, [Malians=mali], Somaliland
            Chad2 2Chad Chad_2            | Chad2 2Chad [Chad=chad]_2
            to Russia!                    | to [Russia=russia]!
            """)
    void wordsAreFoundWhole(String text, String marked) {
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            South Sudan and Sudan         | [South Sudan=south-sudan] and [Sudan=sudan]
            Guinea-Bissau or Guinea       | [Guinea-Bissau=guinea-bissau] or [Guinea=guinea]
            Papua New Guinea              | [Papua New Guinea=papua-new-guinea]
            Equatorial Guinea Bissau      | [Equatorial Guinea=equatorial-guinea] Bissau
            American Samoa, American      | [American Samoa=american-samoa], [American=united-states]
            Sudan South Sudan             | [Sudan=sudan] [South Sudan=south-sudan]
            """)
    void longestNameWins(String text, String marked) {
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @Test
    void longestNameWinsWhateverItsCase() {
        NameFinder finder = finder(
                subject(ORGANISATION, "Arms Office"), subject(TOPIC, "arms"), subject(TOPIC, "arms office trade"));

        assertThat(Marked.text(finder, "Arms, Arms Office, Arms Office trade, ARMS OFFICE"))
                .isEqualTo("[Arms=arms], [Arms Office=arms-office], [Arms Office trade=arms-office-trade],"
                        + " [ARMS OFFICE=arms-office]");
    }

    @Test
    void prefixOfALongerNameIsFoundWhereTheRestIsMissing() {
        NameFinder finder = finder(subject(PERSON, "Ann"), subject(PERSON, "Ann van der Roe"));

        assertThat(Marked.text(finder, "Ann van der Poe met Ann van der Roe"))
                .isEqualTo("[Ann=ann] van der Poe met [Ann van der Roe=ann-van-der-roe]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            US ships, let us go           | [US=united-states] ships, let us go
            a turkey in Turkey            | a turkey in [Turkey=turkiye]
            TALKS IN RUSSIA AND MALI      | TALKS IN [RUSSIA=russia] AND [MALI=mali]
            FROM NEW ZEALAND TO THE UK    | FROM [NEW ZEALAND=new-zealand] TO THE [UK=united-kingdom]
            rUSSIA russia RuSSIA          | rUSSIA russia RuSSIA
            Us and Uk                     | Us and Uk
            """)
    void caseTellsNamesFromWords(String text, String marked) {
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @Test
    void wordInCapitalsIsNoNameWhereAllIsInCapitals() {
        assertThat(Marked.text(countries, "WHAT RUSSIA TELLS US")).isEqualTo("WHAT [RUSSIA=russia] TELLS US");
        assertThat(Marked.text(countries, "THE U.S. AND THE UAE"))
                .isEqualTo("THE [U.S.=united-states] AND THE [UAE=united-arab-emirates]");
        assertThat(Marked.text(countries, "US")).isEqualTo("[US=united-states]");
        assertThat(Marked.text(countries, " US ")).isEqualTo(" [US=united-states] ");
        assertThat(Marked.text(countries, "US 中国")).isEqualTo("[US=united-states] 中国");
    }

    @Test
    void shortNameIsNotFoundInCapitals() {
        NameFinder finder = finder(subject(PERSON, "Bo"), subject(PERSON, "Ann"), subject(PERSON, "Anna"));

        assertThat(Marked.text(finder, "BO, ANN, ANNA; Bo, Ann, Anna"))
                .isEqualTo("BO, ANN, [ANNA=anna]; [Bo=bo], [Ann=ann], [Anna=anna]");
    }

    @Test
    void nameInLowerCaseIsFoundInAnyCase() {
        assertThat(Marked.text(finder(subject(TOPIC, "fuel prices")), "Fuel prices, FUEL PRICES and fuel-prices"))
                .isEqualTo("[Fuel prices=fuel-prices], [FUEL PRICES=fuel-prices] and [fuel-prices=fuel-prices]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russia's and Russia’s         | [Russia=russia]'s and [Russia=russia]’s
            Seychelles' coast             | [Seychelles=seychelles]' coast
            Côte d'Ivoire, Cote d’Ivoire  | [Côte d'Ivoire=cote-divoire], [Cote d’Ivoire=cote-divoire]
            Sino-Russian, non-US          | [Sino=china]-[Russian=russia], non-[US=united-states]
            New-Zealand New–Zealand       | [New-Zealand=new-zealand] [New–Zealand=new-zealand]
            Iran–Iraq, Iran—Iraq          | [Iran=iran]–[Iraq=iraq], [Iran=iran]—[Iraq=iraq]
            New - Zealand, New, Zealand   | New - Zealand, New, Zealand
            Bosnia-Herzegovina            | [Bosnia-Herzegovina=bosnia-and-herzegovina]
            """)
    void apostrophesHyphensAndDashesAreSeenThrough(String text, String marked) {
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @Test
    void anySpacePartsTheWordsOfAName() {
        assertThat(Marked.text(countries, "Sri\u00a0Lanka, Sri\u202fLanka, Sri  Lanka, Sri\nLanka"))
                .isEqualTo("[Sri\u00a0Lanka=sri-lanka], [Sri\u202fLanka=sri-lanka], [Sri  Lanka=sri-lanka],"
                        + " [Sri\nLanka=sri-lanka]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the U.S. and the U.S          | the [U.S.=united-states] and the [U.S=united-states]
            the U.S.’s, (U.S.), U.S.A.    | the [U.S.=united-states]’s, ([U.S.=united-states]), [U.S.A.=united-states]
            in the U.S.                   | in the [U.S.=united-states]
            in Mali. Chad                 | in [Mali=mali]. [Chad=chad]
            St. Lucia, St Lucia           | [St. Lucia=st-lucia], [St Lucia=st-lucia]
            to Costa. Rica said           | to Costa. Rica said
            """)
    void fullStopsOfAbbreviationsAreSeenThrough(String text, String marked) {
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @Test
    void fullStopOfAShortWordIsOfNoAccount() {
        assertThat(Marked.text(finder(subject(PLACE, "St Petersburg")), "St. Petersburg, St.\u00a0Petersburg"))
                .isEqualTo("[St. Petersburg=st-petersburg], [St.\u00a0Petersburg=st-petersburg]");
        assertThat(Marked.text(finder(subject(PLACE, "St. Petersburg")), "St Petersburg, St-Petersburg"))
                .isEqualTo("[St Petersburg=st-petersburg], [St-Petersburg=st-petersburg]");
    }

    @Test
    void diacriticsAreSeenThroughBothWays() {
        NameFinder finder = finder(subject(PLACE, "Łódź"), subject(PLACE, "Malmo"), subject(TOPIC, "café trade"));

        assertThat(Marked.text(finder, "Lodz, Łódź, ŁÓDŹ, Malmö, Malmo\u0308, cafe trade, Café Trade"))
                .isEqualTo("[Lodz=lodz], [Łódź=lodz], [ŁÓDŹ=lodz], [Malmö=malmo], [Malmo\u0308=malmo],"
                        + " [cafe trade=cafe-trade], [Café Trade=cafe-trade]");
    }

    @Test
    void namesOfOtherScriptsAreFound() {
        assertThat(Marked.text(finder(subject(PLACE, "Москва"), subject(PLACE, "မြန်မာ")), "В Москва, မြန်မာ, МОСКВА"))
                .isEqualTo("В [Москва=moskva], [မြန်မာ=m-n-maa], [МОСКВА=moskva]");
    }

    @Test
    void nameOfTwoSubjectsIsAMentionOfEach() {
        Subject russia = new Subject(
                SubjectKind.COUNTRY,
                new Slug("russia"),
                "RU",
                "Russia",
                "",
                List.of("Russia"),
                List.of("Moscow"),
                "",
                List.of(),
                List.of(),
                Location.file("test"));
        Subject moscow = subject(PLACE, "Moscow");

        assertThat(Marked.text(finder(moscow, russia), "Moscow, Russia"))
                .isEqualTo("[Moscow=russia+moscow], [Russia=russia]");
        assertThat(Marked.text(finder(russia, moscow), "Moscow")).isEqualTo("[Moscow=russia+moscow]");
    }

    @Test
    void nameGivenTwiceIsOneMention() {
        assertThat(Marked.text(finder(subject(PLACE, "Moscow", "Moscow", "MOSCOW")), "Moscow MOSCOW"))
                .isEqualTo("[Moscow=moscow] [MOSCOW=moscow]");
    }

    @Test
    void topicInLowerCaseIsFoundInThePluralAndSingular() {
        NameFinder finder = finder(
                subject(TOPIC, "nuclear reactor"), subject(TOPIC, "border agencies"), subject(TOPIC, "press boss"));

        assertThat(Marked.text(finder, "Nuclear reactors’ cores, a border agency’s press bosses, PRESS BOSS's"))
                .isEqualTo("[Nuclear reactors=nuclear-reactor]’ cores, a [border agency=border-agencies]’s"
                        + " [press bosses=press-boss], [PRESS BOSS=press-boss]'s");
        assertThat(Marked.text(finder, "nuclears reactor, bosses")).isEqualTo("nuclears reactor, bosses");
    }

    @Test
    void listedNameIsPreferredToThePluralOfAnother() {
        NameFinder finder = finder(subject(TOPIC, "sanction"), subject(TOPIC, "sanctions"), subject(PLACE, "port"));

        assertThat(Marked.text(finder, "sanction, Sanctions, ports"))
                .isEqualTo("[sanction=sanction], [Sanctions=sanctions], ports");
    }

    @Test
    void nameWithoutAWordIsNeverFound() {
        assertThat(Marked.text(finder(subject(TOPIC, "–", "")), "– and –")).isEqualTo("– and –");
    }

    @Test
    void orderOfSubjectsChangesNothing() {
        List<Subject> all = new ArrayList<>(new Gazetteer().countries());
        all.add(subject(ORGANISATION, "Russia"));
        all.add(subject(TOPIC, "Russia"));
        String text = "Russia, South Sudan, Dutch";
        String marked = Marked.text(new NameFinder(all), text);
        java.util.Collections.reverse(all);

        assertThat(Marked.text(new NameFinder(all), text)).isEqualTo(marked);
        assertThat(marked).isEqualTo("[Russia=russia+russia+russia], [South Sudan=south-sudan], [Dutch=netherlands]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            JOIN US TODAY, read the sign.   | JOIN US TODAY, read the sign.
            They said: FOLLOW US on the way | They said: FOLLOW US on the way
            Write to us. Contact US         | Write to us. Contact US
            IRAQ TELLS US TO GO             | [IRAQ=iraq] TELLS US TO GO
            US SENDS BOATS TO IRAQ          | [US=united-states] SENDS BOATS TO [IRAQ=iraq]
            WHERE THE US STANDS             | WHERE THE [US=united-states] STANDS
            US-CHINA TALKS FAIL             | [US=united-states]-[CHINA=china] TALKS FAIL
            the US troops and US-China      | the [US=united-states] troops and [US=united-states]-[China=china]
            the US FDA said                 | the [US=united-states] FDA said
            """)
    void smallWordAmongWordsInCapitalsIsNoName(String text, String marked) {
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russo‑Ukrainian war             | [Russo=russia]‑[Ukrainian=ukraine] war
            Franco-German talks             | [Franco=france]-[German=germany] talks
            Anglo-Irish and Indo-Pakistani  | [Anglo=united-kingdom]-[Irish=ireland] and [Indo=india]-[Pakistani=pakistan]
            Sino-Soviet split               | [Sino-Soviet=china] split
            Franco said                     | Franco said
            Anglo-Saxon, Indo-European      | Anglo-Saxon, Indo-European
            Greco-Roman, Serbo-Croatian     | Greco-Roman, Serbo-Croatian
            Afro-Asian                      | Afro-Asian
            North and South Korea           | [North=north-korea] and [South Korea=south-korea]
            South and North Korean teams    | [South=south-korea] and [North Korean=north-korea] teams
            North and South Sudan           | North and [South Sudan=south-sudan]
            """)
    void nameOfAnotherCountryImpliesACountry(String text, String marked) {
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Congo waits.                     | Congo waits.
            DR Congo, then Congo             | [DR Congo=democratic-republic-of-the-congo], then [Congo=democratic-republic-of-the-congo]
            Congolese boats of Pointe-Noire  | [Congolese=republic-of-the-congo] boats of Pointe-Noire
            Congo, Kinshasa and Brazzaville  | Congo, Kinshasa and Brazzaville
            South Korea; the Korean team     | [South Korea=south-korea]; the [Korean=south-korea] team
            North Korea, South Korea, Korean | [North Korea=north-korea], [South Korea=south-korea], Korean
            """)
    void nameOfTwoCountriesIsThatOfTheOneSpokenOf(String text, String marked) {
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @Test
    void sharedNameThatYamlGivesAwayIsNotShared() {
        List<Subject> all = new ArrayList<>(new Gazetteer().countries());
        all.add(subject(PLACE, "Congo"));

        assertThat(Marked.text(new NameFinder(all), "Congo, Kinshasa")).isEqualTo("[Congo=congo], Kinshasa");
    }
}
