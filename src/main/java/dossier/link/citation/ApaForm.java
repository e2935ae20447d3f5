package dossier.link.citation;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year in brackets after the authors: {@code Roe, A., & Poe, B. (2023, March 4). Tides. Delta, 12(3), 4-9.} */
record ApaForm(Dates dates) implements CitationForm {
    private static final Pattern YEAR = Pattern.compile(
            "(\\p{Lu}[^()“”\"]{1,300}?)\\s?\\(((?:1[5-9]|20)\\d{2})[a-z]?((?:,[^()]{1,20})?)\\)[.,:]?\\s");
    private static final Pattern TITLE =
            Pattern.compile("(.{2,300}?(?:[?!](?=\\s\\p{Lu})|(?<!\\bv|\\bvs|\\bNo|\\b\\p{Lu})\\.))(?:\\s|$)");
    private static final Pattern CONTAINER = Pattern.compile("\\s*(\\p{Lu}[^\\d(),;.:]{1,100})(?=[,.;(:]|$)");

    @Override
    public Optional<Citation> read(CleanNote note) {
        Matcher head = YEAR.matcher(note.text());
        if (!head.lookingAt() || !isAuthors(head.group(1))) {
            return Optional.empty();
        }
        String after = note.text().substring(head.end());
        Matcher title = TITLE.matcher(after);
        if (!title.lookingAt()) {
            return Optional.empty();
        }
        String words = title.group(1);
        Matcher container = CONTAINER.matcher(after.substring(title.end(1)).strip());
        return Optional.of(note.builder()
                .authors(Authors.withInitials(head.group(1).strip()))
                .with(CitationField.TITLE, words.endsWith(".") ? words.substring(0, words.length() - 1) : words)
                .published(date(head.group(2), head.group(3)))
                .with(CitationField.CONTAINER, container.lookingAt() ? container.group(1) : "")
                .build());
    }

    /** {@code Roe, A.} or {@code Ministry of Ports.}; a sentence's year in brackets is followed by no title. */
    private static boolean isAuthors(String lead) {
        return lead.strip().endsWith(".");
    }

    private IsoDate date(String year, String rest) {
        String day = rest.replaceFirst("^,\\s*", "");
        return dates.first(day + ", " + year).map(Dates.DateMatch::date).orElse(new IsoDate(year));
    }
}
