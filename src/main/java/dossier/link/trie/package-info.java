/**
 * Many names in one walk over a text: words by their hashes, the steps from word to word, and the letters compared
 * only where a name ends.
 */
package dossier.link.trie;
