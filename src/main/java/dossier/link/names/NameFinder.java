package dossier.link.names;

import dossier.link.trie.NameMatch;
import dossier.link.trie.NameTrie;
import dossier.model.Decision;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the mentions of subjects in text. Made once from all subjects; then serves any number of texts and threads.
 *
 * <pre>new NameFinder(List.of(myanmar)).find("Myanmar’s army")   [0, 7) is country/myanmar</pre>
 */
public final class NameFinder {
    private final NameTrie trie = new NameTrie();
    private final LanguageNames languages;
    private final CountryLexicon lexicon = CountryLexicon.builtIn();
    private final NamesakePeople people = new NamesakePeople(lexicon);
    private final SmallWords smallWords = new SmallWords(lexicon.words());
    private final ImpliedNames impliedNames;
    private final SharedNames sharedNames;

    public NameFinder(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            subject.names().forEach(name -> trie.add(name, subject));
            subject.standsFor().forEach(name -> trie.add(name, subject));
        }
        impliedNames = new ImpliedNames(subjects);
        sharedNames = new SharedNames(subjects, trie);
        languages = new LanguageNames(subjects.stream()
                .filter(subject -> subject.kind() == SubjectKind.COUNTRY)
                .flatMap(subject -> subject.names().stream())
                .collect(Collectors.toSet()));
    }

    /**
     * What was found in an article's blocks.
     *
     * @param mentions in order of place; a name of two subjects is two mentions, in order of the subjects
     * @param passedOver names of countries that mean something else there
     */
    public record FoundMentions(List<Mention> mentions, List<Decision> passedOver) {}

    /** What is found in an article's blocks. */
    public FoundMentions find(List<? extends Block> blocks) {
        List<String> texts = blocks.stream().map(Block::text).toList();
        List<List<NameMatch>> found =
                sharedNames.settled(texts.stream().map(this::names).toList(), texts);
        CountryContext context = new CountryContext(lexicon, people, texts);
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            found.get(i)
                    .forEach(name ->
                            country(name).ifPresent(country -> context.look(country, text, name.start(), name.end())));
        }
        List<Mention> mentions = new ArrayList<>();
        List<Decision> passedOver = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int block = i;
            String text = texts.get(i);
            for (NameMatch name : found.get(i)) {
                Optional<String> other = country(name)
                        .flatMap(country -> languages.isLanguage(text, name.start(), name.end())
                                ? Optional.of("a language")
                                : context.other(country, text, name.start(), name.end()));
                for (Subject subject : name.subjects()) {
                    Mention mention = new Mention(subject, block, name.start(), name.end());
                    if (other.isPresent() && subject.kind() == SubjectKind.COUNTRY) {
                        passedOver.add(new Decision(mention, false, other.get()));
                    } else {
                        mentions.add(mention);
                    }
                }
            }
        }
        return new FoundMentions(mentions, passedOver);
    }

    /** The names in a text, without small words in capitals, and with the countries that they imply. */
    private List<NameMatch> names(String text) {
        List<NameMatch> found = trie.find(text);
        found.removeIf(name -> smallWords.mayBeAt(text, name.start(), name.end()));
        return impliedNames.with(found, text);
    }

    /** The country that a name means, the first of them if there are two. */
    private static Optional<Subject> country(NameMatch name) {
        return name.kind() == SubjectKind.COUNTRY ? Optional.of(name.subjects().get(0)) : Optional.empty();
    }
}
