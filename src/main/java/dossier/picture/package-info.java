/**
 * Pictures drawn at build as inline SVG: the timeline, maps, and who is named with whom. Plain data in, an {@link
 * dossier.picture.Svg} out; how it looks is the style sheet's. JGraphT is used here only.
 *
 * <p>Everything that stands for something is a link, has a title, and comes again in words on the same page. Places
 * are worked out without a browser, so that what stands side by side is held apart by {@link
 * dossier.picture.Lettering}'s measure, which is rather too wide than too narrow.
 */
package dossier.picture;
