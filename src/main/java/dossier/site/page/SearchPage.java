package dossier.site.page;

import dossier.language.Alphabet;
import dossier.language.TextFolding;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.GlossaryTerm;
import dossier.model.Subject;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The search. What it finds is drawn by a script; the page itself lists every name in the dossier in order of the alphabet,
 * for those who look for one without a script; one part of that list.
 *
 * @param entries those of this part
 * @param all how many there are in all parts
 */
public record SearchPage(Part part, List<NameEntry> entries, int all, SiteText text) implements PagedList {
    /** Names on one page. */
    public static final int NAMES_PER_PAGE = 1_000;

    private static final int BEGINNING = 5;

    /**
     * A name with the page that it leads to.
     *
     * @param kind what it is, such as {@code Country}
     * @param main the name under which the page is known; empty where it is this one
     */
    public record NameEntry(String name, Link page, String kind, String main) {}

    /** The names that begin with one letter. */
    public record LetterNames(String letter, List<NameEntry> names) {}

    /** All names of subjects, and the words of the glossary, in order of the alphabet. */
    public static List<NameEntry> names(SiteContext context) {
        Dossier dossier = context.dossier();
        SiteText text = context.text();
        Stream<NameEntry> names = dossier.subjects().stream()
                .flatMap(subject -> entries(subject, text.singular(subject.kind()), forms(subject)));
        Stream<NameEntry> publishers = dossier.publishers().stream()
                .flatMap(publisher -> entries(publisher, text.say("Publisher"), Stream.of(publisher.name())));
        Stream<NameEntry> terms =
                dossier.glossary().stream().flatMap(term -> entries(term, text.say("Glossary"), forms(term)));
        return Alphabet.sorted(
                Stream.of(names, publishers, terms).flatMap(all -> all).toList(), NameEntry::name);
    }

    private static Stream<String> forms(Subject subject) {
        return Stream.concat(Stream.of(subject.name()), subject.names().stream());
    }

    private static Stream<String> forms(GlossaryTerm term) {
        return Stream.of(term.term(), term.expansion());
    }

    private static Stream<NameEntry> entries(Entity entity, String kind, Stream<String> names) {
        Set<String> beginnings = new HashSet<>();
        return names.filter(name -> !name.isEmpty() && beginnings.add(beginning(name)))
                .map(name ->
                        new NameEntry(name, Link.to(entity), kind, name.equals(entity.label()) ? "" : entity.label()));
    }

    /** Of names of a page that begin alike, the first says where all of them are: {@code Argentina} for {@code Argentine}. */
    private static String beginning(String name) {
        String letters = TextFolding.LETTERS.of(name);
        return letters.substring(0, Math.min(BEGINNING, letters.length()));
    }

    @Override
    public String title() {
        return text.titled(text.say("Search"), part);
    }

    @Override
    public String section() {
        return Routes.first(Routes.SEARCH);
    }

    /** The names of this part by their first letters. */
    public List<LetterNames> letters() {
        List<LetterNames> letters = new ArrayList<>();
        for (NameEntry entry : entries) {
            String letter = letter(entry.name());
            if (letters.isEmpty() || !letters.get(letters.size() - 1).letter().equals(letter)) {
                letters.add(new LetterNames(letter, new ArrayList<>()));
            }
            letters.get(letters.size() - 1).names().add(entry);
        }
        return letters;
    }

    /** The first letter without its accent; empty before a digit. */
    private static String letter(String name) {
        String letters = TextFolding.LETTERS.of(name);
        if (letters.isEmpty() || !Character.isLetter(letters.codePointAt(0))) {
            return "";
        }
        return letters.substring(0, letters.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
