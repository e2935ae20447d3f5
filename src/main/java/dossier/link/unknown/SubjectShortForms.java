package dossier.link.unknown;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that in one article stand for a subject it names in full: a person's surname, and an abbreviation declared after
 * the name. None of the subject's own names is among them.
 */
final class SubjectShortForms {
    private static final Pattern DECLARED = Pattern.compile(" \\((\\p{Lu}[\\p{L}&-]*\\p{Lu})\\)");
    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}");

    private final Map<String, Optional<Subject>> subjects = new HashMap<>();

    SubjectShortForms(Article article) {
        for (Mention mention : article.mentions()) {
            Subject subject = mention.subject();
            int space = subject.name().lastIndexOf(' ');
            if (subject.kind() == SubjectKind.PERSON && space > 0) {
                put(subject.name().substring(space + 1), subject);
            } else if (subject.kind() == SubjectKind.ORGANISATION) {
                declared(article.block(mention.block()).text(), mention).ifPresent(brief -> put(brief, subject));
            }
        }
    }

    /** Two subjects make it nobody's. */
    private void put(String part, Subject subject) {
        subjects.merge(part, Optional.of(subject), (a, b) -> a.equals(b) ? a : Optional.empty());
    }

    private static Optional<String> declared(String text, Mention mention) {
        Matcher declared = DECLARED.matcher(text).region(mention.end(), text.length());
        if (!declared.lookingAt()) {
            return Optional.empty();
        }
        StringBuilder initials = new StringBuilder();
        Matcher initial = INITIAL.matcher(text).region(mention.start(), mention.end());
        while (initial.find()) {
            initials.append(initial.group());
        }
        String name = text.substring(mention.start(), mention.end());
        return Optional.of(declared.group(1))
                .filter(brief -> DeclaredAbbreviations.isShortFor(brief, initials.toString(), name));
    }

    Optional<Subject> subject(String part) {
        return subjects.getOrDefault(part, Optional.empty());
    }
}
