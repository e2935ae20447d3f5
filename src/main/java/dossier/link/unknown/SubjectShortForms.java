package dossier.link.unknown;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The short forms of the subjects that one article names in full: a person's surname, and an abbreviation that is declared
 * after the name of an organisation.
 */
final class SubjectShortForms {
    private static final Pattern DECLARED = Pattern.compile(" \\((\\p{Lu}[\\p{L}&-]*\\p{Lu})\\)");
    private static final Pattern INITIAL = Pattern.compile("(?<!\\p{L})\\p{Lu}");

    private final UniqueValues<Subject> subjects = new UniqueValues<>();

    SubjectShortForms(Article article) {
        for (Mention mention : article.mentions()) {
            Subject subject = mention.subject();
            int space = subject.name().lastIndexOf(' ');
            if (subject.kind() == SubjectKind.PERSON && space > 0) {
                subjects.put(subject.name().substring(space + 1), subject);
            } else if (subject.kind() == SubjectKind.ORGANISATION) {
                declared(article.block(mention.block()).text(), mention)
                        .ifPresent(brief -> subjects.put(brief, subject));
            }
        }
    }

    private static Optional<String> declared(String text, Mention mention) {
        Matcher declared = DECLARED.matcher(text).region(mention.end(), text.length());
        if (!declared.lookingAt()) {
            return Optional.empty();
        }
        String initials = INITIAL.matcher(text)
                .region(mention.start(), mention.end())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining());
        String name = text.substring(mention.start(), mention.end());
        return Optional.of(declared.group(1)).filter(brief -> DeclaredAbbreviations.isShortFor(brief, initials, name));
    }

    Optional<Subject> subject(String part) {
        return subjects.get(part);
    }
}
