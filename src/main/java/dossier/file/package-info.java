/**
 * Files and their text: which files of a user's folders are read, characters that no page may have, hashes, names that
 * Windows cannot have, and JSON.
 */
package dossier.file;
