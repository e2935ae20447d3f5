package dossier.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
    private static final String LINE = "the ferry between the two islands sails again, and\n";

    private static String pages(String edge) {
        return IntStream.range(1, 5).mapToObj(i -> body(i) + edge.formatted(i)).collect(Collectors.joining());
    }

    /** Nine lines, no two alike. */
    private static String body(int page) {
        return IntStream.range(0, 9)
                .mapToObj(i -> (char) ('a' + page) + "" + (char) ('a' + i) + " " + LINE)
                .collect(Collectors.joining());
    }

    @Test
    void risingNumbersAlonePartPages() {
        PdfPages pages = PdfPages.of(pages("%d\n"));
        assertThat(pages.starts()).containsExactly(0, 10, 20, 30);
        assertThat(pages.furniture()).hasSize(4).containsEntry(9, "page number").containsEntry(39, "page number");
    }

    @Test
    void formFeedsPartPages() {
        assertThat(PdfPages.of(pages("\f")).starts()).containsExactly(0, 9, 18, 27);
        assertThat(PdfPages.of(pages("\f")).furniture()).isEmpty();
    }

    @Test
    void headWithTheNumberOfThePagePartsPages() {
        PdfPages pages = PdfPages.of(pages("%d The Ferry (Doe)\n"));
        assertThat(pages.arePages()).isTrue();
        assertThat(pages.furniture().values()).containsOnly("running head").hasSize(4);
    }

    @Test
    void stampIsTold() {
        PdfPages pages = PdfPages.of(pages("Downloaded from www.example.org\n%d\n"));
        assertThat(pages.furniture()).containsEntry(9, "download stamp").containsEntry(10, "page number");
    }

    @Test
    void notesThatSayTheSameAreNoRunningHeads() {
        assertThat(PdfPages.of(pages("%1$d1 Roe, see above.\n%1$d\n"))
                        .furniture()
                        .values())
                .containsOnly("page number");
    }

    @Test
    void linesThatAreParagraphsMakeNoPages() {
        String text = IntStream.range(1, 30)
                .mapToObj(i -> "The ferry between the two islands sails again.\n" + i + "\n")
                .collect(Collectors.joining());
        assertThat(PdfPages.of(text).arePages()).isFalse();
    }

    @Test
    void shortTextMakesNoPages() {
        assertThat(PdfPages.of(LINE.repeat(5)).arePages()).isFalse();
        assertThat(PdfPages.of("").starts()).isEqualTo(List.of(0));
    }

    @Test
    void lineIsFoundOnItsPage() {
        PdfPages pages = PdfPages.of(pages("%d\n"));
        assertThat(pages.firstLine(5)).isEqualTo(1);
        assertThat(pages.firstLine(15)).isEqualTo(11);
        assertThat(pages.firstLine(25, 1)).isEqualTo(11);
        assertThat(pages.firstLine(25, 9)).isEqualTo(1);
        assertThat(pages.pageOfLine()[39]).isEqualTo(3);
    }
}
