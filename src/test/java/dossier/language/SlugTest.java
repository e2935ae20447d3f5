package dossier.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Goodwill Visit | goodwill-visit",
                "  -- Goodwill, visit! -- | goodwill-visit",
                "Min Aung’s 2nd visit | min-aungs-2nd-visit",
                "O'Brien | obrien",
                "Łódź – Zürich | lodz-zurich",
                "São Tomé & Príncipe | sao-tome-principe",
                "Київ | kiyiv",
                "İstanbul'da yağmur | istanbulda-yagmur",
                "!!! | x",
                "a | a",
            })
    void nameBecomesWordsAndHyphens(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(new Slug(slug));
    }

    @Test
    void aNameOfAnyLengthIsLookedAt() {
        assertThat(Slug.isSlug("a-".repeat(500_000) + "a")).isTrue();
        assertThat(Slug.isSlug("a-".repeat(500_000))).isFalse();
    }

    @Test
    void emptyNameIsX() {
        assertThat(Slug.of("")).isEqualTo(new Slug("x"));
    }

    @Test
    void everyScriptGivesSomeSlug() {
        assertThat(Stream.of("東京", "မြန်မာ", "العربية", "हिन्दी", "ไทย", "한국")
                        .map(name -> Slug.of(name).text()))
                .allMatch(slug -> Slug.isSlug(slug) && !slug.equals("x"))
                .doesNotHaveDuplicates();
    }

    @Test
    void longNameIsCutAtAWord() {
        assertThat(Slug.of("a".repeat(40) + " " + "b".repeat(39)).text())
                .isEqualTo("a".repeat(40) + "-" + "b".repeat(39));
        assertThat(Slug.of("a".repeat(40) + " " + "b".repeat(40)).text()).isEqualTo("a".repeat(40));
        assertThat(Slug.of("a".repeat(80) + " " + "b").text()).isEqualTo("a".repeat(80));
    }

    @Test
    void longWordIsCutAnywhere() {
        assertThat(Slug.of("a".repeat(200)).text()).isEqualTo("a".repeat(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "A", "a b", "é", "a/b"})
    void whatIsNoSlugIsRefused(String text) {
        assertThat(Slug.isSlug(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Slug(text)).withMessage("not a slug: " + text);
    }

    @Test
    void orderIsThatOfTheText() {
        assertThat(Stream.of(new Slug("b"), new Slug("a-b"), new Slug("a")).sorted())
                .map(Slug::toString)
                .containsExactly("a", "a-b", "b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con",
                "Con",
                "PRN",
                "aux.",
                "nul ",
                "com1",
                "COM¹",
                "com0",
                "lpt9",
                "Index",
                "by title",
                "By publisher"
            })
    void nameThatNoPageCanHaveIsMadeSafe(String name) {
        assertThat(Slug.of(name).text()).endsWith("-x");
        assertThat(Slug.isReserved(Slug.of(name).text())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cons", "icon", "con-2", "com", "com10", "lpt", "auxiliary", "null", "indexes", "by", "by-law"})
    void namesLikeTheseStay(String name) {
        assertThat(Slug.of(name).text()).isEqualTo(name);
    }

    @Test
    void anchorMayHaveAnyWords() {
        assertThat(Slug.words("Con")).isEqualTo("con");
        assertThat(Slug.words("Index")).isEqualTo("index");
    }
}
