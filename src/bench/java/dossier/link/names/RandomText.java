package dossier.link.names;

import dossier.language.Slug;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Paragraph;
import dossier.model.reading.TextMap;
import dossier.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Names and text made from a seed: words of syllables, the common ones often and the rare ones seldom, as in a language. One
 * word in thirty begins one of the names looked for, however many these are; one paragraph in fifty is in Cyrillic.
 */
final class RandomText {
    private static final int ALL_NAMES = 20_000;
    private static final int ALL_WORDS = 60_000;
    private static final int SMALL_WORDS = 200;
    private static final int COMMON_WORDS = 5_000;
    private static final int WORDS_OF_A_PARAGRAPH = 90;
    private static final String[] SYLLABLES = {
        "ba", "cor", "de", "fin", "ga", "hul", "ir", "jo", "ka", "lem", "mi", "nor", "o", "pré", "qua", "ras", "si",
        "tu", "ve", "wen", "xa", "yor", "zé", "th", "st", "an", "er", "ing", "ed", "al"
    };
    private static final String[] CYRILLIC = {"мо", "сква", "ре", "ка", "йо", "день", "ти", "на", "в", "сто"};

    private final Random random;
    private final List<String> words = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    RandomText(long seed) {
        random = new Random(seed);
        for (int i = 0; i < ALL_WORDS; i++) {
            words.add(word(SYLLABLES, i < COMMON_WORDS ? 1 + random.nextInt(3) : 3));
        }
        for (int i = 0; i < ALL_NAMES; i++) {
            names.add(name(i));
        }
    }

    private String word(String[] syllables, int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append(syllables[random.nextInt(syllables.length)]);
        }
        return word.toString();
    }

    /** A common word is a thousand times as frequent as a rare one. */
    private String common() {
        return words.get((int) Math.exp(random.nextDouble() * Math.log(ALL_WORDS)) - 1);
    }

    /** One in five is a topic in lower case, of two words or more; the others are a rare word and perhaps more. */
    private String name(int i) {
        boolean topic = i % 5 == 0;
        StringBuilder name = new StringBuilder();
        for (int more = random.nextInt(3); more > 0 || topic && name.isEmpty(); more--) {
            String word = random.nextBoolean() ? frequent() : rare();
            name.append(topic ? word : capital(word)).append(' ');
        }
        return name + (topic ? rare() : capital(rare()));
    }

    /** A word of the commonest, but none like "of" and "the": half of any text is these. */
    private String frequent() {
        return words.get(SMALL_WORDS + random.nextInt(COMMON_WORDS - SMALL_WORDS));
    }

    private String rare() {
        return words.get(COMMON_WORDS + random.nextInt(ALL_WORDS - COMMON_WORDS));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A subject for each of the first names. */
    List<Subject> subjects(int count) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SubjectKind kind = i % 5 == 0 ? SubjectKind.TOPIC : SubjectKind.ORGANISATION;
            Slug id = new Slug("n" + i);
            String name = names.get(i);
            subjects.add(new Subject(
                    kind,
                    id,
                    "",
                    name,
                    "",
                    List.of(name),
                    List.of(),
                    "",
                    List.of(),
                    List.of(),
                    Location.file("bench")));
        }
        return subjects;
    }

    /** Text of so many characters, in which the first of the names stand. */
    List<Paragraph> paragraphs(int characters, int count) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int written = 0; written < characters; ) {
            String text = paragraphs.size() % 50 == 0 ? cyrillic() : paragraph(count);
            written += text.length();
            paragraphs.add(new Paragraph("p", Paragraph.Kind.PARAGRAPH, text, List.of(), TextMap.NONE));
        }
        return paragraphs;
    }

    private String paragraph(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_PARAGRAPH; i++) {
            text.append(random.nextInt(30) == 0 ? names.get(random.nextInt(count)) : common())
                    .append(random.nextInt(12) == 0 ? ", " : random.nextInt(20) == 0 ? ". " : " ");
        }
        return text.append("’s end.").toString();
    }

    private String cyrillic() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS_OF_A_PARAGRAPH; i++) {
            text.append(word(CYRILLIC, 1 + random.nextInt(4))).append(' ');
        }
        return text.toString();
    }
}
