package dossier.link.names;

import static dossier.link.names.Marked.subject;
import static dossier.model.entry.SubjectKind.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.Subject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {
    private final NameFinder countries = new NameFinder(new Gazetteer().countries());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She is fluent in Dutch, French and Arabic.",
                "She is fluent in Dutch,\u00a0French and Arabic.",
                "Fluent in French",
                "He speaks German",
                "He spoke both Russian and Japanese to them.",
                "He speaks some broken Turkish.",
                "They speak Burmese/Chinese.",
                "the French language",
                "Russian, Chinese and Arabic languages",
                "French-speaking regions",
                "the French-language edition",
                "a Russian and Chinese interpreter",
                "translated from the Italian",
                "an Italian word",
                "At home in Dutch, French and Arabic.",
                "He knows Arabic, Dutch and French",
                "Arabic and French.",
                "French, Hindi.",
                "He shouted in Turkish, and ran.",
                "In French: no."
            })
    void languageIsNoCountry(String text) {
        assertThat(Marked.text(countries, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[French=france], [German=germany] and English officials",
                "the [French=france] president",
                "[French=france]",
                "[Russian=russia] and [Chinese=china]",
                "[French=france], Arabic and other ships",
                "He speaks of [Russian=russia] ships",
                "unspoken [Russian=russia] ships",
                "Dutch-speaking [German=germany] ships",
                "the [French=france] languagewise",
                "[Frenchmen=france] speak",
                "[France=france] speaking",
                "fluent in Dutch. [French=france] ships",
                "in [Turkish=turkiye] ships",
                "within [Turkish=turkiye], Arabic and other ports",
                "fluent in Dutch while [French=france] ships"
            })
    void countryIsNoLanguage(String marked) {
        String text = marked.replaceAll("\\[([^=]+)=[^]]+]", "$1");
        assertThat(Marked.text(countries, text)).isEqualTo(marked);
    }

    @Test
    void cueFarAwayBeyondAListOfLanguagesCounts() {
        String text = "He speaks Dutch, French, German, Italian, Japanese, Korean, Polish, Turkish and Russian.";

        assertThat(Marked.text(countries, text)).isEqualTo(text);
    }

    @Test
    void otherSubjectsAreFoundWhereALanguageIsMeant() {
        List<Subject> subjects = new ArrayList<>(new Gazetteer().countries());
        subjects.add(subject(TOPIC, "French"));

        assertThat(Marked.text(new NameFinder(subjects), "fluent in French")).isEqualTo("fluent in [French=french]");
    }
}
