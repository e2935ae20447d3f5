package dossier.site.route;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Slug;
import dossier.model.EntityKey;
import dossier.model.EntityKind;
import dossier.model.NoteReference;
import dossier.model.Quote;
import dossier.model.reading.NoteSign;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
    @ParameterizedTest
    @CsvSource({
        "ARTICLE, articles/x.html",
        "AUTHOR_NOTE, notes/x.html",
        "CLAIM, claims/x.html",
        "COUNTRY, countries/x.html",
        "ORGANISATION, organisations/x.html",
        "PERSON, people/x.html",
        "PLACE, places/x.html",
        "PUBLISHER, publishers/x.html",
        "SOURCE, sources/x.html",
        "TERM, glossary.html#term-x",
        "TOPIC, topics/x.html"
    })
    void everyKindHasItsFolder(EntityKind kind, String path) {
        assertThat(Routes.path(new EntityKey(kind, new Slug("x")))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"12, footnotes/a/12.html", "**, footnotes/a/two-asterisks.html", "*-2, footnotes/a/2-asterisk.html"})
    void noteHasAPage(String number, String path) {
        assertThat(Routes.path(new NoteReference.Key(new Slug("a"), number))).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, fnref-2", "2, 2, fnref-2-2", "2-2, 1, fnref-2-2-1", "2-2, 2, fnref-2-2-2", "†, 1, fnref-dagger"})
    void eachUseOfANoteHasAnAnchor(String note, int use, String anchor) {
        assertThat(Routes.anchorOfMarker(note, use)).isEqualTo(anchor);
    }

    @Test
    void noTwoUsesOfNotesShareAnAnchor() {
        List<String> numbers = Stream.concat(
                        Arrays.stream(NoteSign.values())
                                .map(NoteSign::sign)
                                .flatMap(sign -> Stream.of(sign, sign + "-2", sign + "-3")),
                        IntStream.range(1, 4)
                                .boxed()
                                .flatMap(number -> Stream.of(number + "", number + "-2", number + "-3")))
                .toList();
        List<String> anchors = numbers.stream()
                .flatMap(number -> IntStream.range(1, 5).mapToObj(use -> Routes.anchorOfMarker(number, use)))
                .toList();
        assertThat(anchors).doesNotHaveDuplicates().contains("fnref-asterisk", "fnref-asterisk-2", "fnref-2-asterisk");
    }

    @ParameterizedTest
    @CsvSource({"'', -1, t1", "12, -1, fn-12", "p3, 4, p3"})
    void everyPlaceOfAQuoteHasAnAnchor(String id, int block, String anchor) {
        assertThat(Routes.anchor(new Quote.Place(id, "text", block))).isEqualTo(anchor);
    }

    /** A page of a thing may not have the name of a list in the same folder. */
    @ParameterizedTest
    @ValueSource(strings = {Routes.SINGLE_POINTS, Routes.SHARED_SOURCES, Routes.TOPICS_BY_ARTICLE, "countries/index"})
    void namesOfListsAreReserved(String list) {
        assertThat(Slug.isReserved(list.substring(list.indexOf('/') + 1))).isTrue();
    }
}
