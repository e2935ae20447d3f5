/** What pages say in the language of the dossier: phrases, numbers and dates. */
package dossier.phrase;
