package dossier.link.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.wording.JudgementWording.WordingFault;
import dossier.model.entry.Yardstick;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementWordingTest {
    private static final String ODD = "|";

    /** The codes of the faults, and the words that each is about. */
    private static String faults(String text, Yardstick yardstick, String likelihood) {
        return JudgementWording.check(text, yardstick, likelihood).stream()
                .map(fault -> fault.code() + ": " + fault.message().split("\"")[1])
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ODD,
            quoteCharacter = '~',
            value = {
                "The talks will fail.|",
                "The talks are likely to fail.|",
                "The talks will likely fail, and the truce is unlikely to hold.|",
                "The talks are very likely to fail and very unlikely to resume.|",
                "It is almost certain that the talks fail. They almost certainly do.|",
                "There is a roughly even chance that the talks fail.|",
                "There is a roughly even chance, but the talks will probably fail.|mixed-ladders: probably",
                "The talks are likely to fail and the truce is improbable.|mixed-ladders: improbable",
                "Failure is probable, success improbable, a deal nearly certain.|",
                "The talks are highly likely to fail.|mixed-ladders: highly likely",
                "There is a realistic possibility that the talks fail.|mixed-ladders: realistic possibility",
                "There is a remote chance of a deal, and failure is probable.|",
                "There is a remote chance of a deal, and failure is likely.|mixed-ladders: likely",
                "The chance is remote. The village is remote, too.|",
                "A likely failure. An Unlikely deal. A PROBABLE delay.|mixed-ladders: PROBABLE",
                "The talks are very probably over.|off-ladder: very probably",
                "The talks are not unlikely to fail.|off-ladder: not unlikely",
                "It is more likely than not that they fail.|off-ladder: more likely than not",
                "Failure is more likely in June than in July, and how likely is a deal?|",
                "Failure is almost-certain.|",
                "It is un-likely.|",
                "Highly, likely or not.|",
            })
    void termsOfOneRow(String text, String faults) {
        assertThat(faults(text, Yardstick.ICD_203, "")).isEqualTo(faults == null ? "" : faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ODD,
            quoteCharacter = '~',
            value = {
                "The talks are likely to fail and a deal will probably come later.|",
                "The talks are highly likely to fail, with a remote chance of a deal.|",
                "There is a realistic possibility of a deal, which is almost certain to fail.|",
                "The talks are very likely to fail.|mixed-ladders: very likely",
                "A deal is very unlikely, highly improbable even.|mixed-ladders: very unlikely, mixed-ladders: highly improbable",
                "There are roughly even odds of a deal.|mixed-ladders: roughly even odds",
                "The possibility is remote.|mixed-ladders: possibility is remote",
            })
    void termsOfTheOtherLadder(String text, String faults) {
        assertThat(faults(text, Yardstick.PHIA, "")).isEqualTo(faults == null ? "" : faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ODD,
            quoteCharacter = '~',
            value = {
                "likely|The talks will fail.|",
                "likely|The talks are likely to fail.|",
                "likely|The talks are unlikely to succeed.|other-likelihood: unlikely",
                "likely|The talks are very likely to fail.|other-likelihood: very likely",
                "likely|The talks will probably fail.|mixed-ladders: probably",
                "likely|The talks will highly probably fail.|mixed-ladders: highly probably, other-likelihood: highly probably",
                "almost certain|The talks will almost certainly fail.|",
                "remote|There is a remote possibility of a deal.|",
                "unheard of|The talks are likely to fail.|",
            })
    void likelihoodStated(String likelihood, String text, String faults) {
        assertThat(faults(text, Yardstick.ICD_203, likelihood)).isEqualTo(faults == null ? "" : faults);
    }

    @Test
    void bothTermsOfAStepServeOnALadderWithoutRows() {
        assertThat(faults("A deal is probable.", Yardstick.PHIA, "likely")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ODD,
            quoteCharacter = '~',
            value = {
                "We have high confidence that the talks will fail.|",
                "The talks are likely to fail. We have high confidence in this.|",
                "We have high confidence that the talks are likely to fail.|likelihood-with-confidence: high confidence",
                "We are confident that a deal is very unlikely.|likelihood-with-confidence: confident",
                "With low confidence, we judge a deal unlikely. Failure is likely.|likelihood-with-confidence: low confidence",
                "Gen. Roe is likely to win. We are confident of it.|",
                "A self-confident minister is likely to resign.|",
                "Confidence-building is likely to fail.|",
                "He told us “we are confident” and is likely to resign.|",
            })
    void confidenceBesideLikelihood(String text, String faults) {
        assertThat(faults(text, Yardstick.ICD_203, "")).isEqualTo(faults == null ? "" : faults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ODD,
            quoteCharacter = '~',
            value = {
                "The talks may fail.|hedge: may",
                "The talks may fail, and the truce may, too.|hedge: may",
                "The talks might fail, could fail, possibly fail.|hedge: might, hedge: could, hedge: possibly",
                "Perhaps they fail. Maybe not.|hedge: Perhaps, hedge: Maybe",
                "The evidence suggests that they seem to fail.|hedge: suggests, hedge: seem",
                "We believe they fail; it is thought that they fail.|hedge: We believe, hedge: it is thought",
                "The talks appear to fail, apparently.|hedge: appear to, hedge: apparently",
                "A deal cannot be ruled out.|hedge: cannot be ruled out",
                "A deal could not be ruled out.|hedge: could not be ruled out",
                "The court could not meet, and couldn't vote.|",
                "May 2024 was calm. May brought rain. In May, the talks ended on 3 may 2024.|",
                "May, too, was calm; Theresa May left.|",
                "In 2025 may come a deal.|hedge: may",
                "The talks MAY fail.|hedge: MAY",
                "It used its military might, and the might of its navy.|",
                "The mayor's mighty couldn't-care-less dismay.|",
                "He said “the talks may fail” and “could resume”.|",
                "He said „es may sein“, «may», ‘may’ and 'might' again.|",
                "The ministers' talks may fail, it's said, and the states' plans.|hedge: may",
                "The states' talks could fail: 'they may', he said.|hedge: could",
                "He doesn't know; they may.|hedge: may",
                "He doesn’t know; they’ll come, and may fail.|hedge: may",
                "“They may,” he said. They might.|hedge: might",
                "A likely deal may fail.|hedge: may",
                "The report has appeared, and appears in May. The road suggested by the map is long.|",
            })
    void hedges(String text, String faults) {
        assertThat(faults(text, Yardstick.ICD_203, "")).isEqualTo(faults == null ? "" : faults);
    }

    @Test
    void messagesSayWhatToDo() {
        assertThat(JudgementWording.check(
                        "We have low confidence that it is unlikely and may fail.", Yardstick.ICD_203, "probable"))
                .containsExactly(
                        new WordingFault(
                                "likelihood-with-confidence",
                                "\"low confidence\" and \"unlikely\" are in the same sentence",
                                "say how likely it is in one sentence, and how confident you are in another"),
                        new WordingFault(
                                "mixed-ladders",
                                "\"unlikely\" and \"probable\" are from different rows of ICD 203",
                                "keep to one row: remote, highly improbable, improbable, roughly even odds, probable, highly"
                                        + " probable, nearly certain"),
                        new WordingFault(
                                "other-likelihood",
                                "\"unlikely\" (20–45 %) is not the likelihood stated, \"probable\" (55–80 %)",
                                "keep the term that is meant, or write two judgements"),
                        new WordingFault(
                                "hedge",
                                "\"may\" leaves open how likely it is",
                                "the likelihood stated is \"probable\" (55–80 %): use that term, or state a fact"));
    }

    @Test
    void stepsAreListedWhereTheTermIsStrange() {
        assertThat(JudgementWording.check("It is very likely.", Yardstick.PHIA, ""))
                .extracting(WordingFault::hint)
                .containsExactly(
                        "the steps are: remote chance (at most 5 %), highly unlikely (10–20 %), unlikely (25–35 %),"
                                + " realistic possibility (40 to under 50 %), likely or probable (55–75 %), highly likely (80–90 %),"
                                + " almost certain (at least 95 %)");
    }

    @Test
    void everyTermOfALadderIsFoundInAText() {
        for (Yardstick yardstick : Yardstick.values()) {
            for (String term : yardstick.terms()) {
                String text = term.equals("remote") ? "The chance is remote." : "It is " + term + ".";
                assertThat(Expressions.in(text))
                        .as(term)
                        .singleElement()
                        .satisfies(found -> assertThat(found.terms()).contains(term));
                assertThat(JudgementWording.check(text, yardstick, term)).isEqualTo(List.of());
            }
        }
    }
}
