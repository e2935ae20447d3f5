package dossier.link;

import dossier.language.Dates;
import dossier.language.Dates.DateMatch;
import dossier.language.IsoDate;
import dossier.language.TextFolding;
import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.Subject;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the articles of the dossier that notes name by their whole title, with a sign beside it that the same article is
 * meant: its day, its publisher or its author. {@code BRICK TOWN GOES COLD – "NOBODY LIGHTS THE KILNS NOW", BBC, 06 Nov 2023}
 * is the article {@code Brick town goes cold: 'nobody lights the kilns now'} of BBC News. Another year, or another day, is
 * another article.
 *
 * <p>Titles are found by their first two words, so a note costs as much as its words, however many articles there are.
 */
final class NamedArticles {
    static final Message BECAUSE =
            Message.of("the title of an article in this dossier, with its date, publisher or author");

    private static final int LEAST_WORDS = 2;
    private static final int LEAST_LETTERS = 10;
    /** A title of so many words tells its article with one sign; a shorter one needs two. */
    private static final int LONG_TITLE = 5;

    private static final int SHORTEST_WORD = 3;

    private final Dates dates;
    private final Map<String, List<TitledArticle>> byFirstWords = new HashMap<>();

    /** @param isHead whether its subtitle is left out */
    private record TitledArticle(Article article, List<String> title, boolean isHead) {}

    NamedArticles(List<Article> articles, Dates dates) {
        this.dates = dates;
        for (Article article : articles) {
            String title = article.title().value();
            add(new TitledArticle(article, words(title), false));
            int colon = title.indexOf(':');
            if (colon > 0) {
                add(new TitledArticle(article, words(title.substring(0, colon)), true));
            }
        }
    }

    private void add(TitledArticle titled) {
        int letters = titled.title().stream().mapToInt(String::length).sum();
        if (titled.title().size() >= LEAST_WORDS && letters >= LEAST_LETTERS) {
            byFirstWords
                    .computeIfAbsent(first(titled.title(), 0), key -> new ArrayList<>())
                    .add(titled);
        }
    }

    private static List<String> words(String text) {
        return Arrays.asList(TextFolding.LETTERS.of(text).split(" "));
    }

    private static String first(List<String> words, int at) {
        return words.get(at) + " " + words.get(at + 1);
    }

    /** The article that a note, or a part of one, names; none where it names none, or may mean several. */
    Optional<Article> of(String printed) {
        List<String> words = words(printed);
        List<Article> found = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            for (TitledArticle titled : byFirstWords.getOrDefault(first(words, i), List.of())) {
                if (isAt(titled.title(), words, i) && isMeant(titled, rest(words, i, titled), printed)) {
                    found.add(titled.article());
                }
            }
        }
        List<Article> different = found.stream().distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    private static boolean isAt(List<String> title, List<String> words, int at) {
        return at + title.size() <= words.size()
                && words.subList(at, at + title.size()).equals(title);
    }

    private static List<String> rest(List<String> words, int at, TitledArticle titled) {
        List<String> rest = new ArrayList<>(words.subList(0, at));
        rest.addAll(words.subList(at + titled.title().size(), words.size()));
        return rest;
    }

    private boolean isMeant(TitledArticle titled, List<String> rest, String printed) {
        IsoDate own = titled.article().published().value();
        IsoDate cited = dates.first(printed).map(DateMatch::date).orElse(IsoDate.UNKNOWN);
        if (own.isKnown() && cited.isKnown() && !agree(own, cited)) {
            return false;
        }
        int signs = 0;
        signs += own.isKnown() && cited.isKnown() ? 1 : 0;
        signs += hasPublisher(titled.article(), rest) ? 1 : 0;
        signs += hasAuthor(titled.article(), rest) ? 1 : 0;
        return signs >= (titled.title().size() >= LONG_TITLE && !titled.isHead() ? 1 : 2);
    }

    /** Whether two dates may be one, as far as both are known. */
    private static boolean agree(IsoDate one, IsoDate other) {
        return one.text().startsWith(other.text()) || other.text().startsWith(one.text());
    }

    /** Whether half of the words of its publisher's name, or their initials, stand beside the title. */
    private static boolean hasPublisher(Article article, List<String> rest) {
        List<String> name = article.publisher().value().map(Publisher::name).stream()
                .flatMap(words -> words(words).stream())
                .filter(word -> word.length() >= SHORTEST_WORD && !word.equals("the"))
                .toList();
        long there = name.stream().filter(rest::contains).count();
        String initials = name.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return there > 0 && 2 * there >= name.size() || name.size() > 1 && rest.contains(initials);
    }

    private static boolean hasAuthor(Article article, List<String> rest) {
        return article.authors().value().stream()
                .map(Subject::name)
                .map(NamedArticles::words)
                .map(name -> name.get(name.size() - 1))
                .anyMatch(family -> family.length() >= SHORTEST_WORD && rest.contains(family));
    }
}
