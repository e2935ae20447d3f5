/** Whether passages are copies of one another or accounts of their own. Imports {@code language}. */
package dossier.copies;
