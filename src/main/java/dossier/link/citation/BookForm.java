package dossier.link.citation;

import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Place, publisher and year in brackets, or a law journal before them: {@code Ann Roe, Tides of the River (Lisbon: Quay
 * Press, 2010), 12}; {@code Ann Roe, Tides, 56 Port L. Rev. 837 (1960)}.
 */
final class BookForm implements CitationForm {
    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{0,100}?)[, ]{0,2}((?:1[5-9]|20)\\d{2})\\)");
    private static final Pattern JOURNAL =
            Pattern.compile(", \\d{1,4} (\\p{Lu}[^\\d,]{1,60}) \\d{1,5}(?:[-–, ]{1,2}\\d{1,5})?$");
    private static final Pattern PAGES = Pattern.compile(",? \\d{1,5}[-–]\\d{1,5}$");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\. ?){1,4}");
    private static final Pattern LOW = Pattern.compile("[\\p{Ll}\\d]");
    private static final int LONGEST_TITLE = 300;
    private static final Pattern EDITION = Pattern.compile("(?i).*\\d.*|.*\\beds?\\b.*");

    @Override
    public Optional<Citation> read(CleanNote note) {
        Matcher bracket = BRACKET.matcher(note.text());
        if (!bracket.find() || note.text().lastIndexOf('(', bracket.start() - 1) >= 0) {
            return Optional.empty();
        }
        String lead = note.text().substring(0, bracket.start()).strip();
        int comma = afterAuthors(lead);
        if (comma < 0) {
            return Optional.empty();
        }
        List<String> authors = Authors.inNote(lead.substring(0, comma));
        String title = lead.substring(comma + 1).strip();
        boolean titled = !title.isEmpty()
                && title.length() <= LONGEST_TITLE
                && !LOW.matcher(title).lookingAt();
        return titled && !authors.isEmpty() ? Optional.of(citation(authors, title, bracket, note)) : Optional.empty();
    }

    private static Citation citation(List<String> authors, String title, Matcher bracket, CleanNote note) {
        Matcher journal = JOURNAL.matcher(title);
        boolean inJournal = journal.find();
        String alone = inJournal
                ? title.substring(0, journal.start())
                : PAGES.matcher(title).replaceFirst("");
        String container =
                inJournal ? journal.group(1) : publisher(bracket.group(1).strip());
        return note.builder()
                .authors(authors)
                .with(CitationField.TITLE, alone)
                .published(new IsoDate(bracket.group(2)))
                .with(CitationField.CONTAINER, container)
                .build();
    }

    /** The comma that parts authors from title; -1 after one word, which the title may go on from. */
    private static int afterAuthors(String lead) {
        int first = lead.indexOf(',');
        if (first < 0 || first > CitedNames.LEAD) {
            return -1;
        }
        String before = lead.substring(0, first);
        int second = lead.indexOf(',', first + 1);
        if (!before.contains(" ")) {
            boolean family = second > 0
                    && INITIALS.matcher(lead.substring(first + 1, second).strip())
                            .matches();
            return family ? second : -1;
        }
        return first;
    }

    private static String publisher(String inBracket) {
        String name = inBracket.substring(inBracket.lastIndexOf(':') + 1).strip();
        return name.isEmpty() || EDITION.matcher(name).matches() ? "" : name;
    }
}
