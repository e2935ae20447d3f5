/**
 * Pictures drawn at build as inline SVG: the timeline, maps, and which subjects are named together. Plain data goes in and
 * a {@link dossier.site.svg.SvgElement} comes out; the style sheet says how it looks.
 *
 * <p>Everything that stands for something is a link, has a title, and comes again in words on the same page. Places are
 * worked out without a browser, so labels are kept apart by {@link dossier.site.svg.TextMetrics}, whose widths are rather
 * too wide than too narrow.
 */
package dossier.site.svg;
