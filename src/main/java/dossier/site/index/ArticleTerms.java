package dossier.site.index;

import dossier.language.CommonWords;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.reading.Block;
import dossier.model.reading.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The terms of an article besides the subjects that it names: words, and pairs of words, that it uses
 * again and again and that are not common in its language. Takes in the blocks of one article; the terms are then asked for once.
 */
final class ArticleTerms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:-[\\p{L}\\p{M}]++)*+");
    private static final int SHORTEST = 4;
    private static final int FEWEST_TIMES = 2;
    private static final int MOST = 60;
    private static final Comparator<Term> FREQUENT =
            Comparator.comparingInt((Term term) -> -term.times()).thenComparing(Term::key);

    private final CommonWords common;
    private final Map<String, Map<String, Integer>> forms = new TreeMap<>();

    private ArticleTerms(CommonWords common) {
        this.common = common;
    }

    /**
     * A word, or two that follow each other.
     *
     * @param key the same for singular and plural, capitals aside
     * @param shown as the article writes it
     * @param times how often it occurs in the article
     */
    record Term(String key, String shown, int times) {
        /** Whether this is one of the words of a pair. */
        boolean isIn(Term pair) {
            return List.of(pair.key.split(" ")).contains(key) && !pair.key.equals(key);
        }
    }

    /** The terms of an article, in order of their keys. */
    static List<Term> of(Article article, CommonWords common) {
        ArticleTerms terms = new ArticleTerms(common);
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean aside = blocks.get(i) instanceof Paragraph paragraph
                    && (paragraph.kind() == Paragraph.Kind.ABOUT_AUTHOR
                            || paragraph.kind() == Paragraph.Kind.DISCLAIMER);
            if (!aside) {
                terms.add(blocks.get(i).text(), article.mentionsIn(i));
            }
        }
        return terms.frequent();
    }

    private void add(String text, List<Mention> mentions) {
        Optional<String> before = Optional.empty();
        int end = 0;
        int next = 0;
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            // Mentions come in order of place, as words do: those that end before a word are done with.
            while (next < mentions.size() && mentions.get(next).end() <= word.start()) {
                next++;
            }
            boolean named = next < mentions.size() && mentions.get(next).start() < word.end();
            Optional<String> telling = named ? Optional.empty() : telling(word.group());
            telling.ifPresent(this::count);
            boolean joined = before.isPresent() && word.start() == end + 1 && text.charAt(end) == ' ';
            if (joined && telling.isPresent()) {
                count(before.get() + " " + telling.get());
            }
            before = telling;
            end = word.end();
        }
    }

    private Optional<String> telling(String word) {
        return word.length() < SHORTEST || common.contain(word) ? Optional.empty() : Optional.of(word);
    }

    private void count(String form) {
        StringBuilder key = new StringBuilder();
        for (String word : form.toLowerCase(Locale.ROOT).split(" ")) {
            key.append(key.isEmpty() ? "" : " ").append(CommonWords.stem(word));
        }
        forms.computeIfAbsent(key.toString(), k -> new HashMap<>()).merge(form, 1, Integer::sum);
    }

    private List<Term> frequent() {
        List<Term> all = new ArrayList<>();
        forms.forEach((key, times) -> {
            int sum = times.values().stream().mapToInt(Integer::intValue).sum();
            if (sum >= FEWEST_TIMES) {
                all.add(new Term(key, shown(times), sum));
            }
        });
        return all.stream()
                .sorted(FREQUENT)
                .limit(MOST)
                .sorted(Comparator.comparing(Term::key))
                .toList();
    }

    /** The most frequent form; one in lower case, if there is any, because a capital may only begin a sentence. */
    private static String shown(Map<String, Integer> times) {
        Comparator<Map.Entry<String, Integer>> small = Comparator.comparing(
                entry -> entry.getKey().equals(entry.getKey().toLowerCase(Locale.ROOT)));
        return times.entrySet().stream()
                .max(small.thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
