package dossier.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Reading;
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
                    <h1>On silt ¶</h1>                                                                  ; On silt
                    <h1>On silt</h1><meta property=og:title content='On silt | Port Papers'>            ; On silt
                    <title>On silt and sand</title><meta property=og:site_name content='Port Papers'><h1>Port Papers</h1> ; On silt and sand
                    <meta property=og:url content='https://www.portpapers.example/a'><title>On silt - Port Papers</title> ; On silt
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
                    <p class=byline>Posted Sep 5, 2017 by <b>Bo Chan</b> (@bo)</p>                  ; Bo Chan
                    <p class=byline>By Ann Lee and Bo Chan | 5 March 2024</p>                       ; Ann Lee, Bo Chan
                    <p class=byline>By Ann Lee, Senior Editor, Port Papers</p>                      ; Ann Lee
                    <p class=byline>Written by Ann Lee Edited by Bo Chan</p>                        ; Ann Lee
                    <p><i class=author>Ann Lee</i>, <i class=author>Bo Chan</i></p>                 ; Ann Lee, Bo Chan
                    <h1>Silt</h1><p>Von Ilse Korhan · 3. April 2025</p>                             ; Ilse Korhan
                    <h1>Silt</h1><p>Автор: Анна Ли</p>                                              ; Анна Ли
                    <h1>Silt</h1><div class=author>View all posts by</div>                          ; ''
                    <aside><a rel=author>Ann Lee</a></aside>                                        ; ''
                    <p class=author>ann@port.example</p>                                            ; ''
                    <p class=byline>Last updated: May 5</p>                                         ; ''
                    <div class=comments><span class=author>Troll</span></div>                       ; ''
                    <meta name=author content=','>                                                  ; ''
                    <meta name=author content=' , - '><a rel=author>Bo Chan</a>                     ; Bo Chan
                    <meta name=author content=', Ann Lee'><p class=byline>By Ann Lee</p>            ; Ann Lee
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
                    <h1>Silt</h1><p>Updated: 6 March 2024 | Published: 5 March 2024</p>                      ; 2024-03-05
                    <html lang=fr><h1>Silt</h1><p>Publié le 05/03/2024</p>                                   ; 2024-03-05
                    <html lang=en-US><h1>Silt</h1><p>03/05/2024</p>                                          ; 2024-03-05
                    <html lang=en><h1>Silt</h1><p>03/05/2024</p>                                             ; ''
                    <h1>Silt</h1><p>2024年3月5日 08:15</p>                                                     ; 2024-03-05
                    <abbr class=published title=2024-03-05T08:00:00Z>8:00</abbr>                             ; 2024-03-05
                    <meta property=article:published_time content=0001-01-01>                                ; ''
                    <meta property=article:published_time content=1402-12-15>                                ; ''
                    <link rel=canonical href='https://port.example/2024/03/05/silt'>                         ; 2024-03-05
                    <link rel=canonical href='https://port.example/2024/03/silt'>                            ; 2024-03
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
        Reading head = head("<script type='application/ld+json'>" + data.replace('\'', '"') + "</script>");
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

    @Test
    void whatIsUnsureIsARunnerUpAndNoAnswer() {
        Reading reading = head("<h1>Silt</h1><aside><a rel=author>Ann Lee</a></aside>");
        assertThat(reading.byline()).isEmpty();
        assertThat(reading.candidates().byline()).singleElement().satisfies(answer -> {
            assertThat(answer.value()).isEqualTo("Ann Lee");
            assertThat(answer.why()).isEqualTo("printed byline");
            assertThat(answer.isSureEnough()).isFalse();
        });
    }

    @Test
    void placesThatAgreeAreSurerThanEach() {
        Reading reading = head("<meta name=author content='Ann Lee'><p class=byline>By Ann Lee</p>");
        assertThat(reading.candidates().byline()).singleElement().satisfies(answer -> {
            assertThat(answer.why()).isEqualTo("author, printed byline");
            assertThat(answer.sure()).isGreaterThan(0.7);
        });
    }

    private static Reading head(String html) {
        return PageReading.read(html);
    }
}
