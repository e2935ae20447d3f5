package dossier.link.evidence;

import dossier.model.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads figures as authors write them in YAML:
 *
 * <pre>
 * [about|over|at least|…] [US$] NUMBER[-NUMBER] [thousand|million|billion|trillion] UNIT
 * </pre>
 *
 * <p>{@code at least 40 cities}, {@code 21 %}, {@code US$ 1.2 billion}, {@code 2,500-3,000 MW}. A comma parts thousands,
 * a point the decimals.
 */
public final class Figures {
    private static final String NUMBER = "-?\\d{1,3}(?:[, ]\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?";
    private static final Pattern FIGURE =
            Pattern.compile("(?i)(?<bound>(?:about|around|roughly|nearly|almost|over|more than|at least|"
                    + "up to|at most|under|less than|fewer than|some|approximately)\\s+)?"
                    + "(?<currency>\\p{Lu}{0,3}\\p{Sc}\\s*)?"
                    + "(?<low>" + NUMBER + ")(?:\\s*(?:-|–|to)\\s*(?<high>" + NUMBER + "))?"
                    + "(?:\\s*(?<scale>thousand|million|billion|trillion)\\b)?\\s*(?<unit>.*)");
    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private Figures() {}

    public static Optional<Figure> read(String written) {
        Matcher parts = FIGURE.matcher(written.strip());
        if (!parts.matches() || parts.group("unit").matches("[\\d.,].*")) {
            return Optional.empty();
        }
        BigDecimal low = number(parts.group("low"), parts.group("scale"));
        BigDecimal high = parts.group("high") == null ? low : number(parts.group("high"), parts.group("scale"));
        String unit = (orEmpty(parts.group("currency")) + " " + parts.group("unit")).strip();
        return unit.isEmpty() || high.compareTo(low) < 0
                ? Optional.empty()
                : Optional.of(new Figure(orEmpty(parts.group("bound")), low, high, unit, written.strip()));
    }

    private static BigDecimal number(String digits, String scale) {
        BigDecimal number = new BigDecimal(digits.replaceAll("[, ]", ""));
        return scale == null ? number : number.scaleByPowerOfTen(POWERS.get(scale.toLowerCase(Locale.ROOT)));
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group.strip();
    }
}
