package dossier.read.csl;

import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** What a style is made of, gathered while its elements pass: its bibliography, its parent and its macros. */
final class CslOutline {
    private static final int BELOW_STYLE = 2;
    private static final int BELOW_THAT = 3;

    private final CslMacros macros = new CslMacros();
    private Location at;
    private String section = "";
    private boolean hasBibliography;
    private String parent = "";
    private Location parentAt;

    CslOutline(String displayPath) {
        this.at = Location.line(displayPath, 1);
        this.parentAt = at;
    }

    /** @param depth 1 for the root */
    void start(XMLStreamReader xml, Location place, int depth) {
        String name = xml.getLocalName();
        if (depth == 1) {
            at = place;
        } else if (depth == BELOW_STYLE) {
            section = name;
            if (name.equals("macro")) {
                macros.begin(attribute(xml, "name"));
            }
        } else if (name.equals("layout") && section.equals("bibliography") && depth == BELOW_THAT) {
            hasBibliography = true;
        } else if (name.equals("link") && section.equals("info") && isParent(xml)) {
            parent = attribute(xml, "href").strip();
            parentAt = place;
        }
        boolean calls = name.equals("text") || name.equals("key");
        if (calls && !attribute(xml, "macro").isEmpty()) {
            macros.call(attribute(xml, "macro"), place);
        }
    }

    void end(XMLStreamReader xml, int depth) {
        if (depth == BELOW_STYLE && xml.getLocalName().equals("macro")) {
            macros.end();
        }
    }

    /** The style, where it can lay out references; otherwise a problem is added. */
    Optional<CslFile> style(String text, Problems problems) {
        if (hasBibliography) {
            return macros.areWhole(problems) ? Optional.of(new CslFile(text, at, "", parentAt)) : Optional.empty();
        }
        if (parent.isEmpty()) {
            problems.error(
                    at,
                    "bad-style",
                    "this style has no bibliography, so it cannot lay out references",
                    "add <bibliography> with a <layout>, or take a style that has one");
            return Optional.empty();
        }
        return Optional.of(new CslFile(text, at, parent, parentAt));
    }

    private static boolean isParent(XMLStreamReader xml) {
        return attribute(xml, "rel").strip().equals("independent-parent");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
