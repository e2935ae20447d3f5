/**
 * Pictures drawn at build as inline SVG: the timeline, maps, and which subjects are named together. They turn plain
 * data into {@link dossier.site.svg.SvgElement}s; the style sheet sets their looks.
 *
 * <p>Every symbol is a link with a title, and the same page says the same in words. Labels are placed without a browser, by
 * the widths of {@link dossier.site.svg.TextMetrics}, which are generous.
 */
package dossier.site.svg;
