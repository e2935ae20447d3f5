/** Finds many names in one pass over a text: its words by their hashes, and their letters only where a name may end. */
package dossier.link.trie;
