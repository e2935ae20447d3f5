package dossier.names;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Mention;
import dossier.model.Paragraph;
import dossier.model.Subject;
import dossier.model.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurroundingsTest {
    private final NameFinder countries = new NameFinder(new Gazetteer().countries());

    /** The names found in an article of some paragraphs. */
    private List<String> found(String... texts) {
        List<Paragraph> blocks = Stream.of(texts).map(Marked::paragraph).toList();
        List<String> names = new ArrayList<>();
        for (Mention mention : countries.find(blocks)) {
            names.add(texts[mention.block()].substring(mention.start(), mention.end()));
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All of North America waits.",
                "South American ports",
                "LATIN AMERICA waits",
                "to Central America, too",
                "in (South America) and South-America",
                "A New Mexico native came.",
                "the Little Portugal home”.",
                "at “Little Russia” (it said).",
                "from British Columbia, Western Australia",
                "NORTH AMERICA"
            })
    void nameInALongerNameIsNoCountry(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "New Russia sanctions planned",
                "New Russia sanctions were planned.",
                "They came. New Russia sanctions were planned.",
                "a new Russia.",
                "the north Russia coast",
                "in northern Russia",
                "True North, Russia",
                "True North. Russia",
                "Anew Russia.",
                "xNorth Russia",
                "The talks with Russia"
            })
    void adjectiveBeforeACountryLeavesItOne(String text) {
        assertThat(found(text)).containsExactly("Russia");
    }

    @Test
    void townWithAStateAfterItIsNoCountryInTheWholeArticle() {
        assertThat(found("TURKEY fair", "The fair in Turkey, Texas, began.", "To Turkey!", "To Lebanon, Kan. and Mali"))
                .containsExactly("TURKEY", "Mali");
    }

    @Test
    void countryBeforeAStateInAListIsOne() {
        assertThat(found("Flights to Turkey, Texas and Mali", "Visiting Jordan, Texas Gov. Roe smiled."))
                .containsExactly("Turkey", "Mali", "Jordan");
    }

    @Test
    void townThatIsCalledOneIsNoCountry() {
        assertThat(found("The City of Turkey opened.", "They came to Turkey.")).isEmpty();
        assertThat(found("the town of Lebanon")).isEmpty();
        assertThat(found("the village of Peru")).isEmpty();
    }

    @Test
    void countryThatIsCalledACityIsOneWhereThingsAreInIt() {
        assertThat(found("The city of Singapore grew.", "Rents in Singapore rose."))
                .containsExactly("Singapore", "Singapore");
        assertThat(found("the capacity of Turkey")).containsExactly("Turkey");
    }

    @Test
    void stateAmongOthersIsNoCountry() {
        assertThat(found("Offices in Ohio, Iowa and Atlanta, Georgia.")).isEmpty();
    }

    @Test
    void countryOfAStatesNameIsOneWhereAnotherNameSpeaksOfIt() {
        assertThat(found("Ohio, Iowa and Georgia", "the Georgian port")).containsExactly("Georgia", "Georgian");
        assertThat(found("Washington and New York looked to Georgia")).containsExactly("Georgia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine-year-old Georgia Roe skates.",
                "Georgia Roe skates, Georgia's father said.",
                "Georgia Roe skates, Georgia’s sisters said.",
                "Georgia Roe hurt Georgia herself.",
                "Jordan Roe hurt Jordan himself.",
                "Mr. Jordan Roe",
                "Mr Jordan Roe",
                "Dr Jordan Roe",
                "Miss Georgia Roe"
            })
    void personIsNoCountry(String text) {
        assertThat(found(text, "Later, Georgia slept, and Jordan slept.").stream()
                        .filter(name -> text.contains(name)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Georgia Today wrote of boats.",
                "Georgia's father of the nation spoke.",
                "Georgia Today wrote that Georgia itself had waited.",
                "Georgia Today: Georgia’s sisterhood of ports",
                "Nine-year-old Georgia Roe skates in Georgia.",
                "Nine-year-old Georgia Roe skates. In Georgia, others do.",
                "The 9-year-old Georgia treaty"
            })
    void countryWithTooFewSignsOfAPersonIsOne(String text) {
        assertThat(found(text)).contains("Georgia");
    }

    @Test
    void otherSubjectsOfTheNameAreFoundAllTheSame() {
        List<Subject> subjects = new ArrayList<>(new Gazetteer().countries());
        Subject town = Marked.subject(SubjectKind.PLACE, "Turkey");
        subjects.add(town);

        assertThat(new NameFinder(subjects).find(List.of(Marked.paragraph("to Turkey, Texas"))))
                .containsExactly(new Mention(town, 0, 3, 9));
    }
}
