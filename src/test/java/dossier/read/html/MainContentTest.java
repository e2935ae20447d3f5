package dossier.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Block;
import dossier.model.reading.Dropped;
import dossier.model.reading.Reading;
import org.junit.jupiter.api.Test;

class MainContentTest {
    private static final String LONG =
            "<p>A paragraph of some length, as articles have them, with a comma or two in it.</p>";

    @Test
    void aClassNameDoesNotOutweighMostOfThePage() {
        Reading reading = read("<div class='social'>" + LONG.repeat(3) + "</div><div>Small print.</div>");
        assertThat(reading.blocks()).hasSize(3);
    }

    @Test
    void commentsAreLeftOutHoweverManyTheyAre() {
        Reading reading = read("<div>" + LONG + "</div><div id='comments'>" + LONG.repeat(9) + "</div>");
        assertThat(reading.blocks()).hasSize(1);
        assertThat(reading.dropped()).hasSize(9).extracting(Dropped::why).containsOnly("comments");
    }

    @Test
    void anIdMadeOfAHeadingIsNoHint() {
        String section =
                "<div id='sharing-the-burden-of-defence'><h2>Sharing the burden of defence</h2>" + LONG + "</div>";
        assertThat(read(LONG.repeat(4) + section).blocks()).hasSize(6);
    }

    @Test
    void anArticleInTwoPartsIsOne() {
        String part = "<div class='body part'>" + LONG.repeat(4) + "</div>";
        assertThat(read("<section>" + part + "<div class='ad'>Advertisement</div>" + part + "</section>")
                        .blocks())
                .hasSize(8);
    }

    @Test
    void theSentenceBetweenTitleAndArticleBelongsToIt() {
        Reading reading = read("<title>On silt</title><header><h1>On silt</h1></header>"
                + "<div><span>Why a harbour that cost a fortune has never seen a ship at all.</span></div>"
                + "<div id='text'>" + LONG.repeat(5) + "</div>");
        assertThat(reading.blocks()).hasSize(6);
        assertThat(reading.title()).isEqualTo("On silt");
    }

    @Test
    void aListOfLinksInTheArticleIsLeftOut() {
        Reading reading = read("<article>" + LONG.repeat(2)
                + "<ul><li><a href='1'>One</a><li><a href='2'>Two</a><li><a href='3'>Three</a></ul>" + LONG
                + "</article>");
        assertThat(reading.blocks()).extracting(Block::id).containsExactly("p1", "p2", "p3");
        assertThat(reading.dropped()).extracting(Dropped::why).containsOnly("links");
    }

    private static Reading read(String html) {
        return PageReading.read(html);
    }
}
