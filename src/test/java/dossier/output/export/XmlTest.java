package dossier.output.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** XML is well-formed whatever is written into it. */
class XmlTest {
    private static Element parsed(Xml xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.file("x.xml").bytes()))
                .getDocumentElement();
    }

    @Test
    void everyCharacterComesBackOrIsReplaced() throws Exception {
        StringBuilder text = new StringBuilder();
        StringBuilder wanted = new StringBuilder();
        for (char c = 0; c < 0xFFFF; c++) {
            boolean fits = c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c > 0xDFFF && c < 0xFFFE;
            // A letter between keeps halves of surrogate pairs apart; a carriage return is read as a line feed.
            text.append(c).append('a');
            wanted.append(fits ? c : c == '\r' ? '\n' : '\uFFFD').append('a');
        }

        Element root = parsed(new Xml("feed", "urn:x").element("title", text + "😀"));

        assertThat(root.getTextContent()).isEqualTo(wanted + "😀");
    }

    @Test
    void markupInTextsIsText() throws Exception {
        String text = "a < b & \"c\" ]]> </title><script> \u000b\u0001\ud800\uffff é 😀";

        Element root =
                parsed(new Xml("feed", "urn:x").attributes("xml:lang", "en").element("title", text, "note", text));

        Element title = (Element) root.getFirstChild();
        assertThat(title.getTextContent())
                .isEqualTo("a < b & \"c\" ]]> </title><script> \uFFFD\uFFFD\uFFFD\uFFFD é 😀");
        assertThat(title.getAttribute("note")).isEqualTo(title.getTextContent());
    }

    @Test
    void anAttributeWithoutValueIsLeftOut() {
        assertThat(new String(
                        new Xml("a", "urn:x")
                                .start("b", "c", "")
                                .end()
                                .file("x.xml")
                                .bytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a xmlns=\"urn:x\"><b></b></a>\n");
    }
}
