package dossier.link.evidence;

import dossier.language.Sentences;
import dossier.link.copies.NearCopies;
import dossier.model.Evidence;
import dossier.model.Origin;
import dossier.model.Quote;
import dossier.model.SupportingSource;
import dossier.phrase.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells where the evidence of a claim really comes from. Two pieces have one origin when
 *
 * <ul>
 *   <li>their authors give them one {@code origin},
 *   <li>their notes lead to one source, or one piece is quoted from the article that the other cites,
 *   <li>they are quoted from one article, which leans on nothing for them,
 *   <li>or their passages are {@link NearCopies near copies} of one another.
 * </ul>
 */
public final class Origins {
    private final List<Evidence> evidence;
    /** For each piece another of its origin, or itself: a forest of disjoint sets (Galler and Fischer, 1964). */
    private final int[] parents;

    private final Map<Integer, Message> reasons = new HashMap<>();

    private Origins(List<Evidence> evidence) {
        this.evidence = evidence;
        this.parents = new int[evidence.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The origins of one claim's evidence, each with its pieces, in order of their first. */
    public static List<Origin> of(List<Evidence> evidence) {
        Origins origins = new Origins(evidence);
        origins.joinByBase();
        origins.joinCopies();
        return origins.list();
    }

    private void joinByBase() {
        Map<Object, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < evidence.size(); i++) {
            Evidence piece = evidence.get(i);
            if (piece.leans().isEmpty() && !piece.origin().isEmpty()) {
                join(firstOf.putIfAbsent(piece.origin(), i), i, Message.of("their authors give them one origin"));
            } else if (piece.leans().isEmpty()) {
                join(firstOf.putIfAbsent(piece.base(), i), i, Message.of("they come from one article"));
            }
            for (SupportingSource lean : piece.leans()) {
                join(firstOf.putIfAbsent(lean, i), i, Message.of("all lean on {0}", lean.label()));
            }
        }
    }

    private void joinCopies() {
        List<String> passages =
                evidence.stream().map(piece -> passage(piece.quote())).toList();
        for (NearCopies.Copy copy : NearCopies.among(passages)) {
            join(copy.one(), copy.other(), Message.of("their passages are near copies: “{0}”", copy.shared()));
        }
    }

    /** The sentence, or the sentences, that a quote stands in. */
    static String passage(Quote quote) {
        String text = quote.place().text();
        Sentences.Sentence span = Sentences.around(text, quote.start(), quote.end());
        return text.substring(span.start(), span.end());
    }

    private void join(Integer one, int other, Message reason) {
        if (one == null) {
            return;
        }
        int first = root(one);
        int second = root(other);
        if (first != second) {
            int parent = Math.min(first, second);
            parents[Math.max(first, second)] = parent;
            reasons.putIfAbsent(parent, reason);
        }
    }

    private int root(int piece) {
        int root = piece;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Origin> list() {
        Map<Integer, List<Integer>> pieces = new LinkedHashMap<>();
        for (int i = 0; i < parents.length; i++) {
            pieces.computeIfAbsent(root(i), r -> new ArrayList<>())
                    .add(evidence.get(i).number());
        }
        List<Origin> origins = new ArrayList<>();
        pieces.forEach((root, numbers) ->
                origins.add(origin(evidence.get(root), numbers, reasons.getOrDefault(root, Message.NONE))));
        return origins;
    }

    private static Origin origin(Evidence first, List<Integer> numbers, Message reason) {
        if (!first.leans().isEmpty()) {
            SupportingSource source = first.leans().get(0);
            return new Origin(source.label(), Optional.of(source.entityKey()), reason, numbers);
        }
        return first.origin().isEmpty()
                ? new Origin(first.base().label(), Optional.of(first.base().entityKey()), reason, numbers)
                : new Origin(first.origin(), Optional.empty(), reason, numbers);
    }
}
