package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private final Languages languages = new Languages();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry that was in the dock is back, and it sails to the island with a new engine.",
                "fr | Le bac qui était dans le bassin est de retour, et il va avec un moteur neuf sur la mer.",
                "de | Die Fähre, die im Dock lag, ist wieder da und fährt mit einem neuen Motor auf die Insel.",
                "es | El barco que estaba en el dique ha vuelto y va con un motor nuevo por la costa de la isla.",
                "pt | O barco que estava no dique já voltou e vai com um motor novo para a ilha, mas não hoje.",
                "it | La nave che era nel bacino è tornata e va con un motore nuovo per la costa della isola.",
                "nl | De boot die in het dok lag is terug en vaart met een nieuwe motor naar het eiland van de zon.",
                "ru | Паром, который был в доке, не стоял без дела, и он снова ходит на остров, но не по средам.",
                "pl | Prom, który był w doku, jest już na wodzie i nie wraca do portu, bo ma nowy silnik od zimy.",
                "tr | Vapur bir ay sonra yeniden denize açıldı ve bu çok güzel, ama her gün için değil, dedi.",
                "ar | عادت العبارة التي كانت في الحوض إلى البحر بعد أن أصلح المحرك في هذا العام",
                "el | Το πλοίο γύρισε στο λιμάνι",
                "he | המעבורת חזרה",
                "th | เรือกลับมาแล้ว",
                "km | សាឡាងត្រឡប់មកវិញ",
                "lo | ເຮືອກັບມາແລ້ວ",
                "ko | 배가 다시 떠났다",
                "hi | नाव लौट आई",
                "bn | ফেরি ফিরে এল",
                "my | သင်္ဘော ပြန်လာပြီ",
                "zh | 渡船又出航了",
                "ja | 船がまた海へ出る",
                "ja | 渡船ニテ出航",
            })
    void languageIsTold(String language, String text) {
        assertThat(languages.of(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12 34", "Ferry", "The ferry of the island", "Zxq wvu rst qqq zzz"})
    void textThatSaysTooLittleHasNone(String text) {
        assertThat(languages.of(text)).isEmpty();
    }

    @Test
    void languagesThatHitAlikeAreNotTold() {
        assertThat(languages.of("og det på er og det på er")).isEmpty();
    }

    @Test
    void fewHitsInALongTextAreChance() {
        assertThat(languages.of("the of and to " + "zxq ".repeat(44))).isEqualTo("en");
        assertThat(languages.of("the of and to " + "zxq ".repeat(45))).isEmpty();
    }

    @Test
    void quotedWordsOfAnotherScriptDoNotCount() {
        assertThat(languages.of("The ferry that was in the dock (船が, 海へ) is back, and it sails to the island."))
                .isEqualTo("en");
        assertThat(languages.of("The ferry that was in the dock (Μύκονος) is back, and it sails to the island."))
                .isEqualTo("en");
    }

    @Test
    void chineseTextMayNameAThingInKana() {
        assertThat(languages.of("渡船又出航了".repeat(10) + "の")).isEqualTo("zh");
        assertThat(languages.of("渡".repeat(19) + "の")).isEqualTo("ja");
        assertThat(languages.of("渡".repeat(20) + "の")).isEqualTo("zh");
    }

    @Test
    void latinNamesInAJapaneseTextDoNotHideIt() {
        assertThat(languages.of("JR東日本の新しいICカード")).isEqualTo("ja");
    }

    @Test
    void onlyTheBeginningCounts() {
        String english = "The ferry that was in the dock is back, and it sails to the island. ".repeat(100);
        String german = "Die Fähre, die im Dock lag, ist wieder da und fährt auf die Insel. ".repeat(300);
        assertThat(languages.of(english + german)).isEqualTo("en");
    }
}
