package dossier.site.svg;

import dossier.language.IsoDate;
import dossier.phrase.Phrases;

/**
 * An event or a publication on a timeline.
 *
 * @param at the date, as exactly as it is known
 * @param end of an event that took longer; unknown for others
 * @param happened whether it is an event; otherwise something was published
 * @param title its own name
 * @param href its page, from the page that is drawn
 * @param place its place in the timeline's list, for a symbol of several marks
 * @param weight how important its label is
 */
public record TimelineMark(
        IsoDate at, IsoDate end, boolean happened, String title, String href, String place, int weight) {
    /** {@code 4 March 2025: Talks at the Kremlin}. */
    String name(Phrases phrases) {
        return phrases.say(happened ? "{0}: {1}" : "{0}: {1} (published)", phrases.span(at, end), title);
    }
}
