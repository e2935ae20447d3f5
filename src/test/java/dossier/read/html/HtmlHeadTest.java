package dossier.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlHeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    <title>On silt and sand | Port Papers</title>                                       ; On silt and sand
                    <title>On silt | Port Papers</title><h1>On silt</h1>                                ; On silt
                    <title>Silt | Sand</title>                                                          ; Silt | Sand
                    <title>Silt - Port Papers</title><meta property=og:site_name content='Port Papers'> ; Silt
                    <title>Port Papers</title><meta property=og:title content='On silt'>                ; On silt
                    <h1>On silt ¶</h1>                                                                  ; On silt ¶
                    """)
    void title(String html, String title) {
        assertThat(head(html).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    <meta name=author content='Ann Lee'><p class=byline>By Bo Chan</p>              ; Ann Lee
                    <meta name=author content='https://example.org/ann'><a rel=author>Bo Chan</a>   ; Bo Chan
                    <p class=byline>By Ann Lee, March 5, 2024</p>                                   ; Ann Lee
                    <p class=byline>By Ann Lee on Tuesday at noon</p>                               ; Ann Lee
                    <p class=byline>Par Anne Lévy</p>                                               ; Anne Lévy
                    <p class=byline>Last updated: May 5</p>                                         ; ''
                    <div class=comments><span class=author>Troll</span></div>                       ; ''
                    <meta name=author content=','>                                                  ; ''
                    <meta name=author content=' , - '><a rel=author>Bo Chan</a>                     ; Bo Chan
                    <meta name=author content=', Ann Lee'><p class=byline>By Ann Lee</p>            ; , Ann Lee
                    <p class=byline>,</p><p class=byline>By 5</p>                                   ; ''
                    <meta name=dc:creator content=Ann><meta name=dc:creator content=Bo>             ; Ann, Bo
                    """)
    void byline(String html, String byline) {
        assertThat(head(html).byline()).isEqualTo(byline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    <meta property=article:published_time content=2024-03-05T23:00:00Z>                      ; 2024-03-05
                    <time datetime=2024-03-05>5 March</time>                                                 ; 2024-03-05
                    <time datetime=2024-03-05></time><time class=entry-date datetime=2024-03-04></time>      ; 2024-03-04
                    <time datetime=2024-03-05></time><time datetime=2024-03-04></time>                       ; ''
                    <p>5 March 2024</p>                                                                      ; ''
                    """)
    void date(String html, String date) {
        assertThat(head(html).date()).hasToString(date);
    }

    @Test
    void languageIsThePrimaryPartOfItsTag() {
        assertThat(head("<html lang=pt-BR>").language()).isEqualTo("pt");
        assertThat(head("<html lang=''>").language()).isEmpty();
        assertThat(head("<html lang='none of them'>").language()).isEmpty();
        assertThat(head("<html lang='-'>").language()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type':'Article','@id':'a','headline':{'@id':'a'},'name':{'@id':'a'}}",
                "[{'@type':'Article','author':{'@id':'a'}},{'@id':'a','name':{'@id':'b'}},{'@id':'b','name':{'@id':'a'}}]",
                "[{'@type':'Article','author':[{'@id':'a'}]},{'@id':'a','name':[{'@id':'a'},'Ann']}]",
                "{'@type':'Article','@id':'a','name':{'name':{'@id':'a'}},'publisher':{'@id':'a'}}",
            })
    void thingsThatNameEachOtherInACircleHaveNoName(String data) {
        HtmlHead head = head("<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>");
        assertThat(head.title() + head.byline() + head.publisher()).isEmpty();
    }

    @Test
    void aBylineOfAnyLengthIsLookedAtOnlyWhereItBegins() {
        String text = "Ann Lee, 5 March 2024. " + "- ".repeat(200_000);
        assertThat(head("<p class=byline>By " + text + "</p>").byline()).isEqualTo("Ann Lee");
        assertThat(head("<p class=byline>" + "- ".repeat(200_000) + "</p>").byline())
                .isEmpty();
    }

    @Test
    void aNameIsFoundOverSeveralIds() {
        String data = "[{'@type':'Article','author':[{'@id':'a'},{'@id':'a'},',']},"
                + "{'@id':'a','name':{'@id':'b'}},{'@id':'b','name':'Ann Lee'}]";
        assertThat(head("<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>")
                        .byline())
                .isEqualTo("Ann Lee");
    }

    @Test
    void aHeadlineThatIsADescriptionGivesWayToTheName() {
        String data = "{\"@type\":\"Article\",\"name\":\"Silt\",\"headline\":\"overview article\"}";
        assertThat(head("<title>Silt - Port Wiki</title><script type='application/ld+json'>" + data + "</script>")
                        .title())
                .isEqualTo("Silt");
    }

    private static HtmlHead head(String html) {
        return HtmlHead.of(Jsoup.parse(html));
    }
}
