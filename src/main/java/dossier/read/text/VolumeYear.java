package dossier.read.text;

import dossier.language.IsoDate;
import dossier.read.lines.TextDocument;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year of the volume that running heads name: {@code [Vol. 4:2 2019]}, {@code RuZ 1. Jg. 1/2020}. */
final class VolumeYear {
    private static final String VOLUME =
            "(?:vol|volume|jg|jahrgang|bd|band|heft|issue|no|nr|tome|año|anno|num[ée]ro|rok|årg)\\b";
    private static final String YEAR = "(?<!\\d)((?:19|20)\\d\\d)(?!\\d)";
    private static final Pattern STATED =
            Pattern.compile("(?iu)(?:\\b" + VOLUME + ".{0,25}?" + YEAR + "|" + YEAR + ".{0,25}?\\b" + VOLUME + ")");

    private VolumeYear() {}

    /** The year, where all running heads that name one name the same. */
    static Optional<IsoDate> of(TextDocument document) {
        List<String> years = document.dropped("running head").stream()
                .map(i -> STATED.matcher(document.group(i).text()))
                .filter(Matcher::find)
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
        return years.size() == 1 ? IsoDate.parse(years.get(0)) : Optional.empty();
    }
}
