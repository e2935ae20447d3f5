package dossier.output.search;

import dossier.output.search.SearchQuery.Clause;

/** Which passages have what one clause of a query asks for, and how much it weighs in each. */
final class ClauseMatch {
    private final Clause clause;
    private final int firstText;
    private final byte[] levels;
    private final double[] weights;
    private double rarity;
    private boolean heavy;

    /** @param firstText the number of the first passage that is no name */
    ClauseMatch(Clause clause, int passages, int firstText) {
        this.clause = clause;
        this.firstText = firstText;
        this.levels = new byte[passages];
        this.weights = new double[passages];
    }

    /** Adds a passage with one form of the word; the form that weighs most there counts. */
    void add(int passage, int level, double factor) {
        double weight = (passage < firstText ? WordWeight.valueInName() : WordWeight.value(level)) * factor;
        if (weight > weights[passage]) {
            weights[passage] = weight;
            levels[passage] = (byte) level;
        }
    }

    void remove(int passage) {
        weights[passage] = 0;
    }

    /** @param rarity how rare it is among all passages */
    void rate(double rarity, boolean heavy) {
        this.rarity = rarity;
        this.heavy = heavy;
    }

    boolean has(int passage) {
        return weights[passage] > 0;
    }

    double weight(int passage) {
        return weights[passage];
    }

    int level(int passage) {
        return levels[passage];
    }

    double rarity() {
        return rarity;
    }

    /** Whether it is in so many passages that it is left alone where rarer words are sought too. */
    boolean heavy() {
        return heavy;
    }

    boolean excluded() {
        return clause.excluded();
    }

    boolean mandatory() {
        return clause.quoted() && !clause.excluded();
    }

    int passages() {
        int count = 0;
        for (double weight : weights) {
            count += weight > 0 ? 1 : 0;
        }
        return count;
    }
}
