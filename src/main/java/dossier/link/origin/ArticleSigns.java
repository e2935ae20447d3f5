package dossier.link.origin;

import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.reading.Block;
import dossier.model.reading.Dropped;
import dossier.model.reading.SeedLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an article says of where its text comes from, in the lines around it: {@code This article first appeared in the
 * Examiner on 17 June 2022}, {@code Translated from the German}, {@code KELM (AFP) –}.
 *
 * @param statements the lines that say that the text came out elsewhere, or is a translation
 * @param agencies the news agencies that are credited
 * @param isRelease whether it is a press release
 */
record ArticleSigns(List<Statement> statements, Set<String> agencies, boolean isRelease) {
    private static final Pattern REPUBLISHED = OriginWords.ofAll("republished");
    private static final Pattern TRANSLATED = OriginWords.ofAll("translated");
    private static final Pattern RELEASE = OriginWords.ofAll("release");
    private static final Map<String, String> AGENCIES = OriginWords.agencies();
    private static final Pattern CREDIT = Pattern.compile("[(\\[/]([\\p{L}][\\p{L} ,/+&-]{1,40})[)\\]/]");
    private static final Pattern CREDIT_PARTS = Pattern.compile("\\s*[/,+&]\\s*|\\s+and\\s+|\\s+und\\s+|\\s+et\\s+");
    /** A dateline: {@code KELM, 4 May – Reuters}. */
    private static final int DATELINE = 80;

    private static final int FIRST_BLOCKS = 2;
    private static final int LAST_BLOCKS = 3;
    private static final int LONGEST = 400;
    private static final int LONGEST_CREDIT = 120;
    /** Of a line that says what a text is, such as {@code Press release no. 37}. */
    private static final int LONGEST_LABEL = 60;

    /** A line about the text. */
    record Statement(String text, boolean isOfTranslation) {}

    static ArticleSigns of(Article article) {
        List<String> edges = edges(article);
        List<Statement> statements = new ArrayList<>();
        Set<String> agencies = new LinkedHashSet<>();
        // Once it says that it is a translation, every line around it may name the original.
        boolean isTranslation = edges.stream()
                .anyMatch(edge -> edge.length() <= LONGEST_CREDIT
                        && TRANSLATED.matcher(edge).find());
        for (String edge : edges) {
            boolean translated = TRANSLATED.matcher(edge).find();
            if (edge.length() <= LONGEST
                    && (isTranslation || translated || REPUBLISHED.matcher(edge).find())) {
                statements.add(new Statement(edge, translated));
            }
            agencies.addAll(credited(edge));
        }
        article.publisher().value().map(Publisher::name).map(AGENCIES::get).ifPresent(agencies::add);
        return new ArticleSigns(statements, agencies, isRelease(article, edges));
    }

    private static boolean isRelease(Article article, List<String> edges) {
        return article.details().kind().equals("press-release")
                || edges.stream()
                        .anyMatch(edge -> edge.length() <= LONGEST_LABEL
                                && !edge.endsWith(".")
                                && RELEASE.matcher(edge).find());
    }

    /** The lines before and after the text proper: what it says of itself stands there. */
    private static List<String> edges(Article article) {
        List<Block> blocks = article.reading().blocks();
        List<String> edges =
                article.reading().head().stream().map(SeedLine::text).collect(Collectors.toCollection(ArrayList::new));
        article.reading().dropped().stream().map(Dropped::text).forEach(edges::add);
        for (int i = 0; i < blocks.size(); i++) {
            boolean isNear = i < FIRST_BLOCKS || i >= blocks.size() - LAST_BLOCKS;
            boolean isShort = blocks.get(i).text().length() <= LONGEST_CREDIT;
            if (isNear || isShort && (i < 2 * FIRST_BLOCKS || i >= blocks.size() - 2 * LAST_BLOCKS)) {
                edges.add(blocks.get(i).text());
            }
        }
        return edges;
    }

    private static Set<String> credited(String edge) {
        Set<String> found = new HashSet<>();
        Matcher credit = CREDIT.matcher(edge);
        int from = 0;
        while (credit.find(from)) {
            CREDIT_PARTS
                    .splitAsStream(credit.group(1).strip())
                    .map(AGENCIES::get)
                    .filter(agency -> agency != null)
                    .forEach(found::add);
            from = credit.end() - 1;
        }
        String opening = edge.length() <= LONGEST_CREDIT ? edge : edge.substring(0, DATELINE);
        boolean isCredit = edge.length() <= LONGEST_CREDIT || opening.matches("\\p{Lu}{3,}.*");
        if (isCredit) {
            AGENCIES.forEach((name, agency) -> {
                if (isName(opening, name)) {
                    found.add(agency);
                }
            });
        }
        return found;
    }

    /** Whether a name stands there as words of its own; one of two or three letters is only taken from a credit. */
    private static boolean isName(String line, String name) {
        int at = name.length() > 3 ? line.indexOf(name) : -1;
        return at >= 0
                && (at == 0 || !Character.isLetter(line.charAt(at - 1)))
                && (at + name.length() == line.length() || !Character.isLetter(line.charAt(at + name.length())));
    }
}
