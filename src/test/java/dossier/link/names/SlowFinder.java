package dossier.link.names;

import dossier.link.trie.Inflection;
import dossier.link.trie.NameMatch;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds names by trying each at every word: slow, and plain enough to be right. */
final class SlowFinder {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}\\u00ad&&[^ʼ]]+");

    /** A name as it may be written; of two as long, the one with the lower rank is meant. */
    private record Way(String name, boolean anyCase, int rank, Subject subject) {}

    private record Hit(int start, int end, Way way) {}

    private final List<Way> ways = new ArrayList<>();

    SlowFinder(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            subject.names().forEach(name -> addWays(name, subject));
        }
    }

    private void addWays(String name, Subject subject) {
        if (name.equals(name.toLowerCase(Locale.ROOT))) {
            ways.add(new Way(name, true, 1, subject));
            if (subject.kind() == SubjectKind.TOPIC) {
                Inflection.forms(name).forEach(form -> ways.add(new Way(form, true, 3, subject)));
            }
            return;
        }
        ways.add(new Way(name, false, 0, subject));
        String upper = name.toUpperCase(Locale.ROOT);
        if (name.length() >= 4 && !name.equals(upper)) {
            ways.add(new Way(upper, false, 2, subject));
        }
    }

    List<NameMatch> find(String text) {
        List<NameMatch> found = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            int start = word.start();
            List<Hit> hits = ways.stream()
                    .map(way -> new Hit(start, end(way, text, start), way))
                    .filter(hit -> hit.end > start)
                    .toList();
            int end = hits.stream().mapToInt(Hit::end).max().orElse(start);
            if (end > start) {
                List<Subject> subjects = best(hits, end);
                found.add(new NameMatch(start, withStop(text, start, end), subjects));
                word.region(end, text.length());
            }
        }
        return found;
    }

    private static List<Subject> best(List<Hit> hits, int end) {
        List<Way> longest =
                hits.stream().filter(hit -> hit.end == end).map(Hit::way).toList();
        int rank = longest.stream()
                .min(Comparator.comparingInt(Way::rank))
                .map(Way::rank)
                .orElse(0);
        Set<Subject> subjects = longest.stream()
                .filter(way -> way.rank == rank)
                .map(Way::subject)
                .collect(Collectors.toCollection(TreeSet::new));
        return List.copyOf(subjects);
    }

    /** Where a name ends that stands at a word; the word's start if another stands there. */
    private static int end(Way way, String text, int start) {
        Matcher ofName = WORD.matcher(way.name);
        Matcher ofText = WORD.matcher(text).region(start, text.length());
        int nameStart = -1;
        int nameEnd = -1;
        int textStart = -1;
        int textEnd = -1;
        while (ofName.find()) {
            if (!ofText.find()
                    || !plain(ofName.group(), way.anyCase).equals(plain(ofText.group(), way.anyCase))
                    || nameEnd >= 0
                            && !gap(way.name.substring(nameEnd, ofName.start()), nameEnd - nameStart)
                                    .equals(gap(text.substring(textEnd, ofText.start()), textEnd - textStart))) {
                return start;
            }
            nameStart = ofName.start();
            nameEnd = ofName.end();
            textStart = ofText.start();
            textEnd = ofText.end();
        }
        return textEnd;
    }

    private static String plain(String word, boolean anyCase) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036f\\u00ad]", "")
                .replace('Ł', 'L')
                .replace('ł', 'l');
        return anyCase ? plain.toLowerCase(Locale.ROOT) : plain;
    }

    private static String gap(String gap, int lengthBefore) {
        String plain = gap.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("[’‘ʼ]", "'");
        if (gap.length() == 1 || lengthBefore <= 4) {
            plain = plain.replace(".", "").replaceAll(" +", " ");
        }
        return plain.equals("-") ? " " : plain;
    }

    private static int withStop(String text, int start, int end) {
        return text.substring(start, end).matches("(?s).+\\..") && text.startsWith(".", end) ? end + 1 : end;
    }
}
