package dossier.link.names;

import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds abbreviations that an article declares for itself: after {@code State Administration Council (SAC)} every
 * {@code SAC} in it, and {@code SACs}, means the council. The name must have its letters in their order.
 */
public final class Abbreviations {
    private static final Pattern DECLARED =
            Pattern.compile("\\s?[(\\[][“\"]?(\\p{Lu}[\\p{Lu}\\p{N}&.-]{1,9})[”\"]?[)\\]]");
    private static final int LONGEST = 16;

    private Abbreviations() {}

    /**
     * The mentions by abbreviation in the blocks of one article.
     *
     * @param mentions what was found in them so far
     */
    public static List<Mention> find(List<String> texts, List<Mention> mentions) {
        Map<String, Subject> declared = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String text = texts.get(mention.block());
            String after = text.substring(mention.end(), Math.min(text.length(), mention.end() + LONGEST));
            Matcher found = DECLARED.matcher(after);
            boolean named = mention.subject().kind() != SubjectKind.TOPIC && found.lookingAt();
            if (named && abbreviates(found.group(1), text.substring(mention.start(), mention.end()))) {
                declared.putIfAbsent(found.group(1), mention.subject());
            }
        }
        return uses(declared, texts, new MentionIndex(mentions));
    }

    private static List<Mention> uses(Map<String, Subject> declared, List<String> texts, MentionIndex mentions) {
        Map<String, Subject> forms = new LinkedHashMap<>();
        declared.forEach((abbreviation, subject) -> {
            forms.put(abbreviation, subject);
            forms.put(abbreviation + "s", subject);
        });
        WholeWords words = WholeWords.of(texts, forms.keySet());
        List<Mention> all = new ArrayList<>();
        forms.forEach((form, subject) -> words.positions(form).stream()
                .map(at -> new Mention(subject, at.block(), at.start(), at.start() + form.length()))
                .filter(mentions::isFree)
                .forEach(all::add));
        return all;
    }

    /** Whether a name of several words has the letters in their order, the first of them where a word begins. */
    private static boolean abbreviates(String abbreviation, String name) {
        String letters = abbreviation.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        String low = name.toLowerCase(Locale.ROOT);
        int at = letters.isEmpty() || !low.contains(" ") ? -1 : (" " + low).indexOf(" " + letters.charAt(0));
        for (int i = 1; at >= 0 && i < letters.length(); i++) {
            at = low.indexOf(letters.charAt(i), at + 1);
        }
        return at >= 0;
    }
}
