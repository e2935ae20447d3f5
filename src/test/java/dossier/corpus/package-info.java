/**
 * Invented dossiers of any size: the same number of articles gives the same bytes. Tests build small ones, the benchmarks in
 * {@code src/bench} large ones. Uses nothing of Dossier's own code.
 */
package dossier.corpus;
