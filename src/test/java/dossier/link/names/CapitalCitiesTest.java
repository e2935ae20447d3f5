package dossier.link.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dossier.language.Table;
import dossier.model.Decision;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalCitiesTest {
    private final List<Subject> countries = new Gazetteer().countries();
    private final CapitalCities capitals = new CapitalCities(countries);

    /** The capitals that stand for governments in an article of some paragraphs. */
    private List<String> found(String... texts) {
        return capitals.find(List.of(texts), List.of()).stream()
                .map(Decision::mention)
                .map(mention -> texts[mention.block()].substring(mention.start(), mention.end()) + "="
                        + mention.subject().code())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow said that it was ready.",
                "But Moscow has not yet said so.",
                "In the end, Moscow refused.",
                "They knew that Moscow would never officially recognise it.",
                "“Moscow wants more,” she wrote.",
                "Moscow’s decision came late.",
                "It was Moscow's old foreign policy.",
                "a Moscow-backed party",
                "They seek closer ties with Moscow.",
                "It sided with Moscow in the war.",
                "the “friendly relations” with Moscow",
                "support from Moscow",
                "an army backed openly by Moscow",
                "a dispute between Ann Roe and Moscow"
            })
    void capitalThatActsIsItsGovernment(String text) {
        assertThat(found(text)).containsExactly("Moscow=RU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A woman in Moscow said that it was late.",
                "They visited Moscow.",
                "She flew to Moscow and signed it.",
                "the Moscow Times said",
                "The University of Moscow announced it.",
                "Old Moscow said goodbye.",
                "the streets of Moscow",
                "Moscow’s streets were empty.",
                "Moscow has long winters.",
                "Moscow has twelve million inhabitants.",
                "the railway between Moscow and Minsk",
                "the talks in Moscow",
                "the agreement signed in Moscow",
                "a man from Moscow said",
                "Moscow-born writers",
                "Moscow",
                "moscow said"
            })
    void capitalThatIsAPlaceIsNot(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void twoCapitalsAreDealtWith() {
        assertThat(found("the ties between Paris and Berlin")).containsExactly("Paris=FR", "Berlin=DE");
        assertThat(found("Relations with Tokyo, Seoul and the Kremlin are good."))
                .containsExactly("Tokyo=JP", "Seoul=KR", "Kremlin=RU");
        assertThat(found("the talks between France and Berlin")).containsExactly("Berlin=DE");
        assertThat(found("the “good ties” between Minsk and Moscow")).containsExactly("Minsk=BY", "Moscow=RU");
        assertThat(found("the train between Paris and Berlin")).isEmpty();
    }

    @Test
    void seatOfAGovernmentHasAnArticle() {
        assertThat(found("But the Kremlin denied it, and the White House agreed."))
                .containsExactly("Kremlin=RU", "White House=US");
    }

    @Test
    void nameOfAPersonInTheArticleIsNoCapital() {
        assertThat(found("Washington said so.")).containsExactly("Washington=US");
        assertThat(found("Judge Washington came.", "Washington said so.")).isEmpty();
        assertThat(found("David Washington came.", "But Washington agreed.")).isEmpty();
    }

    @Test
    void capitalThatIsPartOfAnotherNameIsNot() {
        Subject paper = Marked.subject(SubjectKind.ORGANISATION, "ties with Moscow");
        Subject place = Marked.subject(SubjectKind.PLACE, "Moscow");
        String text = "They had ties with Moscow.";

        assertThat(capitals.find(List.of(text), List.of(new Mention(paper, 0, 9, 25))))
                .isEmpty();
        assertThat(capitals.find(List.of(text), List.of(new Mention(place, 0, 19, 25))))
                .hasSize(1);
    }

    @Test
    void capitalThatYamlGivesToACountryIsLeftAlone() {
        Subject named = countries.get(0).withMoreNames(List.of("Moscow"));

        assertThat(new CapitalCities(Stream.concat(countries.stream(), Stream.of(named))
                                .toList())
                        .find(List.of("Moscow said. Minsk said."), List.of()))
                .extracting(decision -> decision.mention().subject().code(), Decision::why)
                .containsExactly(tuple("BY", "the capital means the government: it says or decides something"));
    }

    @Test
    void everyCapitalIsOfAKnownCountryAndNamesNone() {
        Set<String> names =
                countries.stream().flatMap(country -> country.names().stream()).collect(Collectors.toSet());
        List<String> all = Table.rows("link/names/capitals.tsv", 2).stream()
                .flatMap(row -> Stream.of(row.get(1).split("\\|")))
                .toList();

        assertThat(all).doesNotHaveDuplicates().doesNotContainAnyElementsOf(names);
        assertThat(Table.rows("link/names/capitals.tsv", 2))
                .allMatch(row ->
                        countries.stream().anyMatch(country -> country.code().equals(row.get(0))));
    }

    @Test
    void twoCapitalsActTogether() {
        assertThat(found("Kiev and Pyongyang denied it.")).containsExactly("Kiev=UA", "Pyongyang=KP");
        assertThat(found("A boat of Kiev and Pyongyang denied it.")).containsExactly("Pyongyang=KP");
    }
}
