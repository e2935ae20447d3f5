package dossier.link.unknown;

import dossier.link.unknown.NamesOfArticle.PhraseOccurrence;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the longer name that a phrase means: an abbreviation's long form, and for a surname (a person's first name,
 * too) the name it is part of, where the same article has one, or where all articles have only one.
 */
final class ShortForms {
    private static final int LONGEST_PERSON = 4;
    private static final Pattern ARTICLE = Pattern.compile("^(al|el|as|ash|ad|an|ar|at|az)-", Pattern.CASE_INSENSITIVE);

    private final Map<String, NameCandidate> candidates;
    private final UniqueValues<String> longForms = new UniqueValues<>();
    private final UniqueValues<String> people = new UniqueValues<>();
    private final Set<String> explained = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> perhapsPersons = new HashSet<>();
    /** For each company, its name without what only says that it is one. */
    private final Map<String, String> companies = new HashMap<>();

    /** @param candidates every phrase as a name of its own */
    ShortForms(Map<String, NameCandidate> candidates, List<DeclaredAbbreviations> abbreviations) {
        this.candidates = candidates;
        for (DeclaredAbbreviations ofArticle : abbreviations) {
            explained.addAll(ofArticle.explained());
            ofArticle.longForms().forEach(longForms::put);
        }
        for (NameCandidate candidate : candidates.values()) {
            candidate.companyName().ifPresent(brief -> companies.put(candidate.name(), brief));
            boolean several = !candidate.phrase().isSingle() && candidate.isLikePerson();
            Optional<SubjectKind> kind = several ? candidate.kind().map(KindSign::kind) : Optional.empty();
            if (several && kind.isEmpty()) {
                perhapsPersons.add(candidate.name());
            } else if (kind.filter(known -> known == SubjectKind.PERSON).isPresent()) {
                persons.add(candidate.name());
                people.put(candidate.phrase().last().text(), candidate.name());
            }
        }
    }

    boolean isExplained(String name) {
        return explained.contains(name) && !longForms.wasGiven(name);
    }

    /** The names that have an abbreviation. */
    List<String> abbreviated() {
        return longForms.all().toList();
    }

    /** A phrase and the name that it counts for. */
    record ResolvedName(PhraseOccurrence seen, String name) {}

    /** The phrases of one article, each with its name. */
    List<ResolvedName> names(List<PhraseOccurrence> seen, DeclaredAbbreviations abbreviations) {
        Map<String, String> parts = parts(seen);
        List<ResolvedName> names = new ArrayList<>();
        for (PhraseOccurrence whole : seen) {
            PhraseOccurrence cut = withoutFront(whole);
            String name = cut.name();
            Optional<String> full = Optional.ofNullable(
                            abbreviations.longForms().get(name))
                    .or(() -> longForms.get(name))
                    .or(() -> longer(cut, parts));
            if (cut.phrase().isSingle() && !full.orElse(name).equals(name)) {
                parts.put(name, full.get());
            } else {
                remember(name, parts);
            }
            names.add(new ResolvedName(cut, full.orElse(name)));
        }
        return names;
    }

    /** The name that a single word is part of, in this article first; or the company that is known by fewer words. */
    private Optional<String> longer(PhraseOccurrence part, Map<String, String> parts) {
        if (!part.phrase().isSingle()) {
            return Optional.ofNullable(parts.get(part.name()));
        }
        if (DeclaredAbbreviations.isAbbreviation(part)) {
            return Optional.empty();
        }
        Optional<String> inArticle = Optional.ofNullable(parts.get(part.name()));
        return inArticle.isPresent() || part.context().hasPlace() ? inArticle : people.get(part.name());
    }

    /** A surname before its full name means the first person with it. */
    private Map<String, String> parts(List<PhraseOccurrence> seen) {
        Map<String, String> parts = new HashMap<>();
        for (int i = seen.size() - 1; i >= 0; i--) {
            remember(withoutFront(seen.get(i)).name(), parts);
        }
        return parts;
    }

    private void remember(String name, Map<String, String> parts) {
        boolean person = persons.contains(name);
        if (companies.containsKey(name)) {
            parts.put(companies.get(name), name);
        }
        if (person || perhapsPersons.contains(name)) {
            String last = candidates.get(name).phrase().last().text();
            parts.put(last, name);
            parts.put(ARTICLE.matcher(last).replaceFirst(""), name);
            parts.put(candidates.get(name).lastTwoWords(), name);
        }
        if (person) {
            parts.put(candidates.get(name).phrase().first().text(), name);
        }
    }

    /** Without a country or an office before the name, where the rest is the better known name. */
    private PhraseOccurrence withoutFront(PhraseOccurrence seen) {
        CapitalPhrase phrase = seen.phrase();
        if (phrase.first().claimed() && isBetterKnown(seen, 1, false)) {
            return NamesOfArticle.from(1, seen);
        }
        for (int size = Math.min(LONGEST_PERSON, phrase.words().size() - 1); size >= 2; size--) {
            int from = phrase.words().size() - size;
            if (isBetterKnown(seen, from, true)) {
                return NamesOfArticle.from(from, seen);
            }
        }
        return seen;
    }

    private boolean isBetterKnown(PhraseOccurrence seen, int from, boolean asPerson) {
        if (from >= seen.phrase().words().size()
                || seen.phrase().words().get(from).small()) {
            return false;
        }
        NameCandidate whole = candidates.get(seen.name());
        NameCandidate rest = candidates.get(NamesOfArticle.from(from, seen).name());
        return rest != null
                && (whole == null || rest.count() > whole.count() || asPerson && rest.count() == whole.count())
                && (!asPerson || persons.contains(rest.name()));
    }
}
