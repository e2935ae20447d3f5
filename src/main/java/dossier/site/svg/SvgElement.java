package dossier.site.svg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An element of a drawing, whole with what is in it; its text is the markup, every sign of HTML's own escaped.
 *
 * <pre>Svg.of("a").with("href", "x.html").holding(Svg.of("title").saying("A &amp; B"), Svg.of("circle").with("r", 4))</pre>
 */
public final class SvgElement {
    private static final double TENTHS = 10;

    private final String name;
    private final String attributes;
    private final String content;

    private SvgElement(String name, String attributes, String content) {
        this.name = name;
        this.attributes = attributes;
        this.content = content;
    }

    public static SvgElement of(String name) {
        return new SvgElement(name, "", "");
    }

    /** With one attribute more; an empty value is left out. */
    public SvgElement with(String attribute, String value) {
        return value.isEmpty()
                ? this
                : new SvgElement(name, attributes + " " + attribute + "=\"" + escaped(value) + "\"", content);
    }

    /** With a length in the drawing's own units, to a tenth. */
    public SvgElement with(String attribute, double value) {
        return with(attribute, number(value));
    }

    public SvgElement saying(String text) {
        return new SvgElement(name, attributes, content + escaped(text));
    }

    public SvgElement holding(SvgElement... parts) {
        return holding(List.of(parts));
    }

    public SvgElement holding(Collection<SvgElement> parts) {
        StringBuilder all = new StringBuilder(content);
        parts.forEach(all::append);
        return new SvgElement(name, attributes, all.toString());
    }

    /**
     * A link of the drawing to a page: whoever points at it, or comes to it by keyboard, is told what it says.
     *
     * @param name what it stands for
     */
    static SvgElement link(String href, String name, SvgElement... marks) {
        List<SvgElement> parts = new ArrayList<>();
        parts.add(of("title").saying(name));
        parts.addAll(List.of(marks));
        return of("a").with("href", href).holding(parts);
    }

    /** A number as SVG writes it, to a tenth: {@code 3}, {@code -.5}, {@code 12.3}. */
    static String number(double value) {
        long tenths = Math.round(value * TENTHS);
        return decimal(tenths, 1);
    }

    /** A share of the width, to a hundredth of a percent: {@code 12.34%}. */
    static String percent(double share) {
        return decimal(Math.round(share * 10_000), 2) + "%";
    }

    private static String decimal(long scaled, int places) {
        String digits = String.valueOf(Math.abs(scaled));
        digits = "0".repeat(Math.max(0, places + 1 - digits.length())) + digits;
        String whole = digits.substring(0, digits.length() - places);
        String rest = digits.substring(digits.length() - places);
        while (rest.endsWith("0")) {
            rest = rest.substring(0, rest.length() - 1);
        }
        String text = rest.isEmpty() ? whole : (whole.equals("0") ? "" : whole) + "." + rest;
        return scaled < 0 && !text.equals("0") ? "-" + text : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        String open = "<" + name + attributes;
        return content.isEmpty() ? open + "/>" : open + ">" + content + "</" + name + ">";
    }
}
