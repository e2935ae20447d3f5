/**
 * The site is written whole or not at all: staging beside the old one, the swap, the manifest, the authors' own
 * files, and the files for other programs. Imports {@code problem}, {@code json}, {@code model}, {@code reference} and {@code page}.
 */
package dossier.publish;
