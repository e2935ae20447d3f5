package dossier.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.model.reading.Dropped;
import dossier.model.reading.SeedLine;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    @Test
    void valuesAreTakenWithoutQuotes() {
        FrontMatter front =
                FrontMatter.of("---\ntitle: 'On: silt'\nauthor: Ann Lee\ndate: 2024-03-05\nlayout: post\n---\nText");
        assertThat(front.title()).isEqualTo("On: silt");
        assertThat(front.byline()).isEqualTo("Ann Lee");
        assertThat(front.date()).hasToString("2024-03-05");
        assertThat(front.head()).hasSize(3).contains(new SeedLine(3, "author: Ann Lee"));
        assertThat(front.dropped()).containsExactly(new Dropped(5, "layout: post", "front matter"));
    }

    @Test
    void windowsLinesAndAByteOrderMark() {
        String text = "\ufeff---\r\ntitle: Silt\r\n---\r\nText";
        assertThat(FrontMatter.of(text).title()).isEqualTo("Silt");
        assertThat(text.substring(FrontMatter.of(text).end())).isEqualTo("Text");
    }

    @Test
    void authorsMayBeAListOfLinks() {
        FrontMatter front =
                FrontMatter.of("---\nauthor:\n  - \"[[Ann Lee]]\"\n  - \"[[Bo Chan|Bo]]\"\ncreated: 2025-11-20\n"
                        + "published: 2025-03-04\n---\nText");
        assertThat(front.byline()).isEqualTo("Ann Lee, Bo");
        assertThat(front.date()).hasToString("2025-03-04");
        assertThat(front.head()).hasSize(4);
    }

    @Test
    void captureDayIsNoDateOfPublication() {
        assertThat(FrontMatter.of("---\ncreated: 2025-11-20\n---\n").date().isKnown())
                .isFalse();
    }

    @Test
    void frontMatterThatIsNeverClosedIsTold() {
        assertThat(FrontMatter.of("---\ntitle: Silt\n").isUnclosed()).isTrue();
        assertThat(FrontMatter.of("---\n\nA rule, and text.\n").isUnclosed()).isFalse();
    }

    @Test
    void aRuleThatIsNeverClosedIsText() {
        assertThat(FrontMatter.of("---\ntitle: Silt\n").end()).isZero();
        assertThat(FrontMatter.of("Text\n---\ntitle: Silt\n---\n").end()).isZero();
    }
}
