package dossier.model.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dossier.language.IsoDate;
import dossier.model.reading.Paragraph.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Heading HEADING =
            new Heading("yard", 2, "The yard", List.of(new Marker(8, "3", 2)), TextMap.NONE);
    private static final Paragraph FIRST = new Paragraph(
            "p1", Kind.PARAGRAPH, "It sails.", List.of(new Marker(2, "3", 3), new Marker(9, "3", 3)), TextMap.NONE);
    private static final Paragraph CAPTION = new Paragraph("c1", Kind.CAPTION, "Ferry", List.of(), TextMap.NONE);
    private static final Reading READING = new Reading(
            new Seed("a.txt", 3, "00"),
            "",
            "",
            IsoDate.UNKNOWN,
            "",
            "",
            List.of(),
            List.of(HEADING, FIRST, CAPTION),
            List.of(),
            List.of());

    @Test
    void blocksAreToldApart() {
        assertThat(READING.headings()).containsExactly(HEADING);
        assertThat(READING.paragraphs()).containsExactly(FIRST, CAPTION);
    }

    @Test
    void noteIsCitedOnceInEachBlock() {
        assertThat(READING.citings().get("3")).containsExactly("yard", "p1");
        assertThat(READING.citings()).doesNotContainKey("4");
    }

    @Test
    void listsCannotBeChanged() {
        assertThatThrownBy(() -> READING.blocks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> HEADING.markers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> FIRST.markers().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void runningTextIsCountedWhateverItsKind() {
        assertThat(List.of(Kind.values()).stream().filter(Kind::isText))
                .containsExactly(Kind.PARAGRAPH, Kind.QUOTE, Kind.LIST_ITEM, Kind.TABLE);
        assertThat(List.of(Kind.values()).stream().map(kind -> kind.prefix() + " " + kind.word()))
                .containsExactly(
                        "p paragraph",
                        "c caption",
                        "p quote",
                        "p list-item",
                        "p table",
                        "a about-author",
                        "d disclaimer");
    }
}
