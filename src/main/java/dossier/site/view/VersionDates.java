package dossier.site.view;

import dossier.model.Dossier;
import dossier.model.entry.Settings;
import java.util.List;
import java.util.stream.Stream;

/** What pages say of when the dossier was made: the day of this version, and the day up to which its information goes. */
public final class VersionDates {
    private VersionDates() {}

    /** {@code Updated 20 March 2025}, {@code Information up to 18 March 2025}; nothing where no date is known. */
    public static List<String> of(SiteContext context) {
        SiteText text = context.text();
        Dossier dossier = context.dossier();
        Settings settings = dossier.settings();
        String updated = settings.updated().isKnown() ? text.say("Updated {0}", text.known(settings.updated())) : "";
        String day = text.known(dossier.informationTo());
        String information = day.isEmpty()
                ? ""
                : settings.informationTo().isKnown()
                        ? text.say("Information up to {0}", day)
                        : text.say("Information up to {0}, the latest known date of an article or source", day);
        return Stream.of(updated, information).filter(said -> !said.isEmpty()).toList();
    }
}
