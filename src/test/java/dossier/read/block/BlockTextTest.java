package dossier.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Marker;
import dossier.model.reading.TextMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTextTest {
    private final BlockText text = new BlockText();

    @Test
    void whiteSpaceIsMadeSingleAndLeftOutAtTheEnds() {
        text.append("  one \n\t two\u00a0 ", 10);
        text.append(" three  ", 24);
        assertThat(text.text()).isEqualTo("one two three");
        assertThat(text.map()).isEqualTo(new TextMap(12, List.of(new TextMap.Cut(4, 3), new TextMap.Cut(8, 2))));
    }

    @Test
    void invisibleCharactersPartNoWords() {
        text.append("par\u00adted\u200b", -1);
        assertThat(text.text()).isEqualTo("parted");
        assertThat(text.map()).isEqualTo(TextMap.NONE);
    }

    @Test
    void aMarkerStandsWhereItStood() {
        text.append("Rose. ", -1);
        text.mark("2", 7);
        text.append(" Fell", -1);
        assertThat(text.text()).isEqualTo("Rose. Fell");
        assertThat(text.markers()).containsExactly(new Marker(5, "2", 7));
    }

    @Test
    void aMarkerPartsWordsThatOnlyItKeptApart() {
        text.append("poverty.", 0);
        text.mark("31", 1);
        text.append("Additionally", 12);
        text.mark("32", 1);
        text.append(", too", 28);
        assertThat(text.text()).isEqualTo("poverty. Additionally, too");
        assertThat(text.map().toSeed(text.text().indexOf("Add"))).isEqualTo(12);
    }

    @Test
    void typedMarkersAreTakenOutBesideOthers() {
        text.append("One[1] two", 0);
        text.mark("a", 1);
        text.append(" three[2]", 20);
        BlockText cut = text.withoutTypedMarkers(4);
        assertThat(cut.text()).isEqualTo("One two three");
        assertThat(cut.markers()).containsExactly(new Marker(3, "1", 4), new Marker(7, "a", 1), new Marker(13, "2", 4));
        assertThat(cut.map().toSeed(cut.text().indexOf("three"))).isEqualTo(21);
    }

    @Test
    void longTextsFit() {
        text.append("word ".repeat(1000), 0);
        assertThat(text.text()).hasSize(4999);
        assertThat(text.map().toSeed(4998)).isEqualTo(4998);
    }
}
