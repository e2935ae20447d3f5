package dossier.output.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartTagsTest {
    private static List<String> attributes(String html) {
        List<String> found = new ArrayList<>();
        StartTags.scan(
                html.getBytes(StandardCharsets.UTF_8), (tag, name, value) -> found.add(tag + " " + name + "=" + value));
        return found;
    }

    @Test
    void readsQuotedAndBareValues() {
        assertThat(attributes("<a href=\"x.html\" id='y' hidden class=z>text</a><br/>"))
                .containsExactly("a href=x.html", "a id=y", "a hidden=", "a class=z");
    }

    @Test
    void decodesReferencesInValues() {
        assertThat(attributes("<a href=\"?a=1&amp;b=&quot;2&quot;\">")).containsExactly("a href=?a=1&b=\"2\"");
    }

    @Test
    void skipsCommentsDoctypesEndTagsAndText() {
        assertThat(attributes("<!doctype html><!-- <a href=\"no\"> --> 1 < 2 </p><i title=\"a > b\">"))
                .containsExactly("i title=a > b");
    }

    @Test
    void bearsWhatIsCutOff() {
        assertThat(attributes("<a href=\"x")).containsExactly("a href=x");
        assertThat(attributes("<a href=")).containsExactly("a href=");
        assertThat(attributes("<!-- ")).isEmpty();
        assertThat(attributes("<")).isEmpty();
    }
}
