package dossier.link.citation;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationField;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title in quotation marks, authors before it and a container after it: {@code Roe, Ann, “Tides,” Delta 12 (2019) 34-56.} */
record QuotedForm(Dates dates) implements CitationForm {
    private static final Pattern QUOTED = Pattern.compile("[“\"„«]([^”\"“»]{1,300})[”\"“»]");
    private static final Pattern OSCOLA =
            Pattern.compile("(?<=[\\s,])[‘'](\\p{Lu}(?:[^'’‘]|['’](?=\\p{L})){7,300}+)['’](?=[\\s,.\\[(])");
    private static final Pattern STOP = Pattern.compile("[,.]$");
    private static final Pattern CONTAINER = Pattern.compile(
            "[,.\\s]{0,3}(?:\\[\\d{4}\\]\\s)?(?:[Ii]n:? )?(\\p{Lu}[^\\d(),;.:\\[\\]“”\"]{1,80})(?=[\\d(),;.:\\[]|$)");
    private static final Pattern BEGINS = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Ll}]]");
    private static final int SHORTEST = 8;

    /** A year in brackets, or between commas. */
    private static final Pattern PLACED_YEAR =
            Pattern.compile("(?:(?<=[(\\[])|(?<=[\\p{L},.:] ))((?:1[5-9]|20)\\d{2})(?=[)\\]])"
                    + "|(?<=, )((?:1[5-9]|20)\\d{2})(?=\\.?$|[,:;])");

    @Override
    public Optional<Citation> read(CleanNote note) {
        String text = note.text();
        return found(QUOTED.matcher(text), text)
                .or(() -> found(OSCOLA.matcher(text), text))
                .map(title -> citation(title, note));
    }

    /** The first that is long enough, begins as titles do, and follows a name or a stop rather than a sentence. */
    private static Optional<MatchResult> found(Matcher quoted, String text) {
        return quoted.results()
                .filter(title -> title.group(1).length() >= SHORTEST
                        && BEGINS.matcher(title.group(1)).lookingAt())
                .filter(title -> mayPrecede(text.substring(Math.max(0, title.start() - CitedNames.LEAD), title.start())
                        .strip()))
                .findFirst();
    }

    private static boolean mayPrecede(String before) {
        return before.isEmpty()
                || ",.;)".indexOf(before.charAt(before.length() - 1)) >= 0
                || !Authors.inNote(before).isEmpty();
    }

    private Citation citation(MatchResult found, CleanNote note) {
        String text = note.text();
        String title = STOP.matcher(found.group(1).strip()).replaceFirst("").strip();
        String after = text.substring(found.end());
        IsoDate date = date(after).or(() -> year(after)).or(() -> date(text)).orElse(IsoDate.UNKNOWN);
        List<String> authors = authors(text.substring(0, found.start()).strip());
        return note.builder()
                .authors(authors)
                .with(CitationField.TITLE, title)
                .published(date)
                .with(CitationField.CONTAINER, container(after))
                .build();
    }

    private Optional<IsoDate> date(String text) {
        return dates.first(text).map(Dates.DateMatch::date);
    }

    private static Optional<IsoDate> year(String text) {
        return PLACED_YEAR.matcher(text).results().findFirst().map(year -> new IsoDate(year.group()));
    }

    private static List<String> authors(String before) {
        boolean ends = !before.isEmpty() && ",:.".indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean few = !before.isEmpty() && before.length() <= CitedNames.LEAD;
        return few ? Authors.inNote(ends ? before.substring(0, before.length() - 1) : before) : List.of();
    }

    private static String container(String after) {
        Matcher container = CONTAINER.matcher(after);
        return container.lookingAt() ? container.group(1) : "";
    }
}
