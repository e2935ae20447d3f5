package dossier.read.csl;

import dossier.problem.Location;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The macros of a style, and which of them call which. */
final class CslMacros {
    /** Macros are laid out by recursion, so a longer chain could exhaust the stack. */
    private static final int LONGEST_CHAIN = 100;

    /** Calls by the macro that they are in; those outside of macros under an empty name. */
    private final Map<String, List<MacroCall>> calls = new LinkedHashMap<>(Map.of("", new ArrayList<>()));

    private String current = "";

    private record MacroCall(String macro, Location at) {}

    void begin(String macro) {
        current = macro;
        calls.put(macro, new ArrayList<>());
    }

    void end() {
        current = "";
    }

    void call(String macro, Location at) {
        calls.get(current).add(new MacroCall(macro, at));
    }

    /** Whether each call leads to a macro and no chain of calls is a circle or too long; otherwise problems are added. */
    boolean areWhole(Problems problems) {
        List<MacroCall> unknown = calls.values().stream()
                .flatMap(List::stream)
                .filter(call -> !calls.containsKey(call.macro()))
                .toList();
        unknown.forEach(call -> problems.error(
                call.at(),
                "bad-style",
                "there is no macro \"" + call.macro() + "\" in this style",
                Nearest.hint(call.macro(), calls.keySet(), "add <macro name=\"" + call.macro() + "\">")));
        Optional<MacroCall> circle = unknown.isEmpty() ? circle() : Optional.empty();
        circle.ifPresent(call -> problems.error(
                call.at(),
                "bad-style",
                "the call of macro \"" + call.macro() + "\" ends a circle of macros, or a chain of over "
                        + LONGEST_CHAIN,
                "remove the call"));
        return unknown.isEmpty() && circle.isEmpty();
    }

    private Optional<MacroCall> circle() {
        Set<String> done = new HashSet<>();
        return calls.keySet().stream()
                .flatMap(macro -> circle(macro, new HashSet<>(), done).stream())
                .findFirst();
    }

    /** Depth-first search for a call that leads back to a macro that is still open, or too deep. */
    private Optional<MacroCall> circle(String macro, Set<String> open, Set<String> done) {
        if (done.contains(macro)) {
            return Optional.empty();
        }
        open.add(macro);
        for (MacroCall call : calls.get(macro)) {
            Optional<MacroCall> found = open.contains(call.macro()) || open.size() > LONGEST_CHAIN
                    ? Optional.of(call)
                    : circle(call.macro(), open, done);
            if (found.isPresent()) {
                return found;
            }
        }
        open.remove(macro);
        done.add(macro);
        return Optional.empty();
    }
}
