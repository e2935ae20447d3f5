package dossier.site.svg;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An SVG element with its content; {@link #toString} is its markup, in which text is escaped.
 *
 * <pre>SvgElement.of("a").with("href", "x.html").holding(SvgElement.of("title").saying("A &amp; B"), SvgElement.of("circle").with("r", 4))</pre>
 */
public final class SvgElement {
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

    /** The element with one more attribute; an empty value is left out. */
    public SvgElement with(String attribute, String value) {
        return value.isEmpty()
                ? this
                : new SvgElement(name, attributes + " " + attribute + "=\"" + escaped(value) + "\"", content);
    }

    /** The element with a length in the drawing's own units, to a tenth. */
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

    /** A whole picture, with a title and a description for those who cannot see it, each by its id. */
    static SvgElement picture(String kind, String titleId, String title, String aboutId, String about) {
        return of("svg")
                .with("class", "picture " + kind)
                .with("role", "group")
                .with("aria-labelledby", titleId)
                .with("aria-describedby", aboutId)
                .holding(
                        of("title").with("id", titleId).saying(title),
                        of("desc").with("id", aboutId).saying(about));
    }

    /**
     * A link to a page, with a title for pointers, keyboards and screen readers.
     *
     * @param name the title
     */
    static SvgElement link(String href, String name, SvgElement... marks) {
        List<SvgElement> parts = new ArrayList<>();
        parts.add(of("title").saying(name));
        parts.addAll(List.of(marks));
        return of("a").with("href", href).holding(parts);
    }

    /** A number as SVG writes it, to a tenth: {@code 3}, {@code -.5}, {@code 12.3}. */
    static String number(double value) {
        return decimal(Math.round(value * 10), 1);
    }

    /** A share of the width, to a hundredth of a percent: {@code 12.34%}. */
    static String percent(double share) {
        return decimal(Math.round(share * 10_000), 2) + "%";
    }

    private static String decimal(long scaled, int places) {
        String text = BigDecimal.valueOf(scaled, places).stripTrailingZeros().toPlainString();
        return text.startsWith("0.") ? text.substring(1) : text.startsWith("-0.") ? "-" + text.substring(2) : text;
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
