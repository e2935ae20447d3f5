package dossier.output.render;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.site.page.Output;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkCheckTest {
    private final Problems problems = new Problems();
    private final LinkCheck check = new LinkCheck(List.of("index.html", "a/x.html", "assets/style.css"), problems);

    private List<String> findings(String... pathsAndPages) {
        for (int i = 0; i < pathsAndPages.length; i += 2) {
            check.check(Output.of(pathsAndPages[i], pathsAndPages[i + 1]));
        }
        check.finish();
        return problems.sorted().stream()
                .map((Problem p) -> p.at() + " " + p.code() + ": " + p.message())
                .toList();
    }

    @Test
    void linksThatResolveAreFine() {
        assertThat(findings(
                        "index.html",
                        "<link rel=stylesheet href=assets/style.css><a href='a/x.html#p1'>x</a>"
                                + "<a href='https://example.org/'>y</a><a href='mailto:a@example.org'>z</a><a id=top href='#top'>t</a>",
                        "a/x.html",
                        "<p id=p1><a href='../index.html'>home</a>"))
                .isEmpty();
    }

    @Test
    void whatIsAfterTheNameOfAFileThatIsNoPageIsNotOurs() {
        assertThat(findings(
                        "index.html", "<a href='assets/style.css#x'></a><a href='a/x.html#p1'></a>", "a/x.html", ""))
                .containsExactly("index.html dead-link: links to a/x.html#p1, but that page has no such anchor");
    }

    @Test
    void aLinkToNoFileIsDead() {
        assertThat(findings("a/x.html", "<a href='y.html'>"))
                .containsExactly("a/x.html dead-link: links to y.html, but there is no such file");
    }

    @Test
    void aLinkInADrawingIsALink() {
        assertThat(findings(
                        "index.html",
                        "<svg role=\"group\"><a href=\"a/z.html\" class=\"s1\"><title>A &gt; B</title><path d=\"M0 0l1 1z\"/></a>"
                                + "<a href=\"#p1\"><circle r=\"4\"/></a></svg>"))
                .containsExactly(
                        "index.html dead-link: links to #p1, but this page has no such anchor",
                        "index.html dead-link: links to a/z.html, but there is no such file");
    }

    @Test
    void aLinkToAFolderOrFromTheRootIsDead() {
        assertThat(findings("index.html", "<a href='a/'></a><a href='/index.html'></a>"))
                .containsExactly(
                        "index.html dead-link: links to /index.html, but there is no such file",
                        "index.html dead-link: links to a/, but there is no such file");
    }

    @Test
    void anAnchorThatIsNotThereIsDead() {
        assertThat(findings("index.html", "<a href='a/x.html#p9'></a><a href='#q'></a>", "a/x.html", "<p id=p1>"))
                .containsExactly(
                        "index.html dead-link: links to #q, but this page has no such anchor",
                        "index.html dead-link: links to a/x.html#p9, but that page has no such anchor");
    }

    @Test
    void anIdTwiceIsAProblem() {
        assertThat(findings("index.html", "<p id=a><p id=a>"))
                .containsExactly("index.html duplicate-id: id \"a\" is used twice");
    }

    @Test
    void nothingIsLoadedFromElsewhereOrRun() {
        assertThat(
                        findings(
                                "index.html",
                                "<link rel=stylesheet href='https://cdn.example/x.css'><img src='http://x.example/a.png'>"
                                        + "<a href='javascript:alert(1)'></a><a href='//x.example/'></a><img src='data:image/png;base64,'>"))
                .containsExactly(
                        "index.html foreign-link: must not link to //x.example/",
                        "index.html foreign-link: must not link to javascript:alert(1)",
                        "index.html foreign-link: must not load http://x.example/a.png",
                        "index.html foreign-link: must not load https://cdn.example/x.css");
    }

    @Test
    void anAddressMayHoldATextAndNothingThatRuns() {
        assertThat(findings(
                        "index.html",
                        "<a href='data:,@misc%7Bx%7D'></a><a href='data:;charset=utf-8,%C3%86'></a>"
                                + "<a href='data:text/html,x'></a><a href='DATA:;charset=utf-8;base64,eA=='></a>"))
                .containsExactly(
                        "index.html foreign-link: must not link to DATA:;charset=utf-8;base64,eA==",
                        "index.html foreign-link: must not link to data:text/html,x");
    }
}
