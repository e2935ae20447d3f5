/**
 * What users' folders hold, taken safely: files inside the folder and nothing outside of it, and text without the
 * characters that no page may have.
 */
package dossier.input;
