package dossier.link.names;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryContextTest {
    private final NameFinder countries = new NameFinder(new Gazetteer().countries());

    /** The names found in an article of some paragraphs. */
    private List<String> found(String... texts) {
        List<Paragraph> blocks = Stream.of(texts).map(Marked::paragraph).toList();
        List<String> names = new ArrayList<>();
        for (Mention mention : countries.find(blocks).mentions()) {
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
                .containsExactly("Mali");
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
                "Georgia Premier wrote of boats.",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at British Airways and Air France",
                "the Jordan River, the Gulf of Thailand, the University of Peru",
                "Native Americans and an American Indian",
                "Indian reservations; a French bulldog, French fries, Turkish delight",
                "Guinea pigs and GUINEA PIGS",
                "an un-American act",
                "in Mexico City and Panama City",
                "a Thai restaurant, Chinese restaurants",
                "the American Psychological Association, the Canadian Society of Old Age",
                "the American Board of Radiology"
            })
    void setPhraseOrLongerNameIsNoCountry(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the Russian Foreign Ministry",
                "a Russian bulldozer",
                "the Russian airways",
                "the Russian Airwaysman",
                "Chair Russian",
                "the Deputy Russian Minister",
                "Then General Russian demands were heard.",
                "Russian restaurateurs",
                "the Russian president, not a Society",
            })
    void likePhraseLeavesTheCountryOne(String text) {
        assertThat(found(text)).containsExactly("Russian");
    }

    @Test
    void cityOfTheSameNameStandsBeforeItsCountry() {
        assertThat(found("to Panama, Panama")).containsExactly("Panama");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the Peru City Council met", "the Peru High School won", "downtown Peru", "in Peru County"})
    void townIsToldByWhatItHas(String text) {
        assertThat(found(text, "PERU waits", "To Peru")).isEmpty();
        assertThat(found(text, "a Peruvian boat", "To Peru")).contains("Peruvian", "Peru");
    }

    @Test
    void townsNameIsMeantAmongCountiesWhereNoOtherCountryIsNamed() {
        assertThat(found("Lebanon waits.", "Boone County and Hancock County, U.S."))
                .containsExactly("U.S.");
        assertThat(found("Lebanon waits.", "Boone County and Hancock County wrote to Syria."))
                .containsExactly("Lebanon", "Syria");
        assertThat(found("Lebanon waits.", "Boone County")).containsExactly("Lebanon");
        assertThat(found("Kenya waits.", "Boone County and Hancock County")).containsExactly("Kenya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Michael Jordan played.",
                "Coach Jordan said so.",
                "They met Coach Jordan.",
                "Then General Jordan left.",
                "Senator Jordan Roe left.",
                "Mr. Jordan went.",
                "Jordan, 25, left.",
                "Jordan Roe, 25, left."
            })
    void titleGivenNameOrAgeTellsAPerson(String text) {
        assertThat(found(text, "Later Jordan slept.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Said Michael, Jordan waits.",
                "Michael. Jordan waits.",
                "the coach Jordan sent",
                "Major Jordan deals were signed.",
                "The Deputy Jordan Minister left.",
                "michael-Jordan"
            })
    void otherWordsBeforeTellNoPerson(String text) {
        assertThat(found(text)).containsExactly("Jordan");
    }

    @Test
    void titleBeforeADemonymTellsOfThatOneOnly() {
        assertThat(found("Mr French spoke of the French coast.")).containsExactly("French");
    }

    @Test
    void otherSubjectsOfTheNameAreFoundAllTheSame() {
        List<Subject> subjects = new ArrayList<>(new Gazetteer().countries());
        Subject town = Marked.subject(SubjectKind.PLACE, "Turkey");
        subjects.add(town);

        assertThat(new NameFinder(subjects)
                        .find(List.of(Marked.paragraph("to Turkey, Texas")))
                        .mentions())
                .containsExactly(new Mention(town, 0, 3, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad Wexler, a farmer, came late.",
                "They met Israel Hernandez at noon.",
                "Kenya Obrien said no.",
                "India Arden sang, and Cuba Gordon spoke.",
                "Jamaica O'Dell, 41, won.",
                "Israel Wexler’s mother was there",
                "The prize went to Georgia McAvoy.",
                "Holland B. Keller drove home",
                "Denmark Vesper, who came late, sat down.",
                "Chad Wexler (41) won the race"
            })
    void countryBeforeAFamilyNameIsAGivenName(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void personNamedInFullIsNoCountryInAHeadingEither() {
        assertThat(found("Chad Wexler Wins", "Chad Wexler, a farmer, won.", "Chad smiled."))
                .isEmpty();
        assertThat(found("Chad Wexler, a farmer, won in Chad.")).containsExactly("Chad");
        assertThat(found("Chad Wexler, a farmer, won.", "Chad and Mali met.")).containsExactly("Chad", "Mali");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Israel Radio said so.",
                "The Israel Hamas talks went on.",
                "Kenya Power raised its price.",
                "Chad President Roe resigned.",
                "India and Cuba spoke.",
                "Jordan closed its border.",
                "Israel Says No",
                "Kenya Wexler Talks"
            })
    void countryBeforeAnotherWordStaysOne(String text) {
        assertThat(found(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voters in the US state of Georgia queued.",
                "In Atlanta the polls opened.",
                "The Georgia General Assembly voted.",
                "Rain fell on Florida.",
                "In Macon, Georgia, the polls opened.",
                "Georgia’s secretary of state counted again.",
                "Georgia lawmakers met.",
                "The Georgia Senate voted.",
                "Rain fell on southeast Georgia."
            })
    void georgiaOfTheUnitedStatesIsNoCountryInTheWholeArticle(String text) {
        assertThat(found(text, "Later, Georgia waited.")).doesNotContain("Georgia");
    }

    @Test
    void georgiaStaysACountryBesideItsNeighboursOrItsCities() {
        assertThat(found("In Tbilisi, Georgia, the talks began.")).containsExactly("Georgia");
        assertThat(found("In Moldova, Georgia and the west, they waited.")).contains("Georgia");
        assertThat(found("The state of Georgia voted.", "Georgia and Abkhazia met in Batumi, in rural Georgia."))
                .containsExactly("Georgia", "Georgia");
        assertThat(found("In London, Georgia’s minister spoke. In Europe, Georgia, too, waits."))
                .containsExactly("Georgia", "Georgia");
        assertThat(found("Florida looked to Tbilisi.", "Georgia waited.")).containsExactly("Georgia");
        assertThat(found("Florida and Ukraine waited.", "Georgia waited.")).containsExactly("Ukraine", "Georgia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oil of the Niger Delta and of Niger State",
                "Turkey and ham for lunch.",
                "The Chinese cabbage and the Brazil nuts",
                "as the China Daily and the Times of India wrote",
                "from New Ireland to Lake Chad.",
                "an African-American vote, Asian-American voters",
                "to Jamaica, Queens",
                "the Korean War and the Korean peninsula"
            })
    void phraseThatHoldsACountryIsNone(String text) {
        assertThat(found(text)).isEmpty();
    }
}
