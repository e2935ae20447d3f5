/**
 * What pages say in the language of the dossier: phrases, numbers and dates. Imports {@code problem} and {@code model}.
 */
package dossier.phrase;
