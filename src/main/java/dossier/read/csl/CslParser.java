package dossier.read.csl;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a style in one pass, without document types and external entities. */
final class CslParser {
    private static final String NAMESPACE = "http://purl.org/net/xbiblio/csl";
    /** Whoever lays out a style goes down its elements by recursion. */
    private static final int DEEPEST = 100;

    private static final String GET_STYLE =
            "take a file from the repository of CSL styles, which begins with <style xmlns=\"" + NAMESPACE + "\">";

    private static final String CHECK_XML = "look for a tag that is not closed, or for & where &amp; is meant";

    private final String displayPath;
    private final XMLStreamReader xml;
    private final Problems problems;

    private CslParser(String displayPath, XMLStreamReader xml, Problems problems) {
        this.displayPath = displayPath;
        this.xml = xml;
        this.problems = problems;
    }

    /** What the style is made of; empty where the text is no style, and then a problem says why. */
    static Optional<CslOutline> parse(String text, String displayPath, Problems problems) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            return new CslParser(displayPath, xml, problems).outline();
        } catch (XMLStreamException wrong) {
            Location at =
                    Location.line(displayPath, Math.max(1, wrong.getLocation().getLineNumber()));
            // What the parser says is in the language of the machine, so only its place is told.
            problems.error(at, "bad-style", "this is not well-formed XML", CHECK_XML);
            return Optional.empty();
        }
    }

    private Optional<CslOutline> outline() throws XMLStreamException {
        CslOutline outline = new CslOutline(displayPath);
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return refuse("a style has no document type", "remove <!DOCTYPE …>");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 0 && !isStyle()) {
                    return refuse("this is not a style in the Citation Style Language", GET_STYLE);
                }
                if (++depth > DEEPEST) {
                    return refuse("elements are nested too deep", "nest at most " + DEEPEST);
                }
                outline.start(xml, at(), depth);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                outline.end(xml, depth--);
            }
        }
        return Optional.of(outline);
    }

    private boolean isStyle() {
        return xml.getLocalName().equals("style")
                && NAMESPACE.equals(xml.getNamespaceURI())
                // Styles are laid out by the names of their elements as written.
                && xml.getPrefix().isEmpty();
    }

    private Optional<CslOutline> refuse(String message, String hint) {
        problems.error(at(), "bad-style", message, hint);
        return Optional.empty();
    }

    private Location at() {
        return Location.line(displayPath, Math.max(1, xml.getLocation().getLineNumber()));
    }
}
