/**
 * Names that no subject claims, and those that are nearly a known one. Imports {@code model}, {@code language}, {@code trie}
 * and {@code names}.
 */
package dossier.unclaimed;
