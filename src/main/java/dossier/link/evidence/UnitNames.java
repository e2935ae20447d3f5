package dossier.link.evidence;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The units that are known, by all their names and signs: {@code km}, {@code kilometres} and {@code Kilometer} are one. */
final class UnitNames {
    private static final List<UnitName> NAMES = names();

    private record UnitName(String name, boolean isBeginning, String unit) {
        /** Whether a text begins with it, as a word of its own. */
        boolean begins(String text) {
            if (!text.startsWith(name)) {
                return false;
            }
            boolean isSign = !Character.isLetter(name.charAt(name.length() - 1));
            return isBeginning
                    || isSign
                    || text.length() == name.length()
                    || !Character.isLetterOrDigit(text.charAt(name.length()));
        }

        boolean ends(String text) {
            int from = text.length() - name.length();
            return !isBeginning
                    && text.endsWith(name)
                    && (from == 0 || !Character.isLetter(name.charAt(0)) || !Character.isLetter(text.charAt(from - 1)));
        }
    }

    private UnitNames() {}

    private static List<UnitName> names() {
        List<UnitName> names = new ArrayList<>();
        for (List<String> row : Table.rows("link/evidence/units.tsv", 2)) {
            for (String name : row.get(1).split(", ")) {
                names.add(new UnitName(name.replace("*", ""), name.endsWith("*"), row.get(0)));
            }
        }
        names.sort((one, other) -> other.name().length() - one.name().length());
        return names;
    }

    /** The unit that a text begins with, after spaces and hyphens. */
    static Optional<String> atStart(String text) {
        String rest = lower(text).replaceFirst("^[\\s\u00A0\u202F-]+", "");
        return NAMES.stream()
                .filter(name -> name.begins(rest))
                .map(UnitName::unit)
                .findFirst();
    }

    /** The unit that a text ends with: the currency before a sum. */
    static Optional<String> atEnd(String text) {
        String before = lower(text).replaceFirst("[\\s\u00A0\u202F]+$", "");
        return NAMES.stream()
                .filter(name -> name.ends(before))
                .map(UnitName::unit)
                .findFirst();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
