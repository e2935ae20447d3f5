package dossier.site.svg;

import dossier.language.IsoDate;
import dossier.phrase.Phrases;

/**
 * Something on a timeline.
 *
 * @param at as exactly as it is known
 * @param end of what took longer; unknown for the rest
 * @param happened whether it is an event; otherwise something was published
 * @param title its own name
 * @param href where it leads, from the page that is drawn
 * @param place where it stands in the list of the timeline, for a mark that stands for several
 * @param weight how much it matters to be called by its name
 */
public record TimelineMark(
        IsoDate at, IsoDate end, boolean happened, String title, String href, String place, int weight) {
    /** {@code 4 March 2025: Talks at the Kremlin}. */
    String name(Phrases phrases) {
        return phrases.say(happened ? "{0}: {1}" : "{0}: {1} (published)", phrases.span(at, end), title);
    }
}
