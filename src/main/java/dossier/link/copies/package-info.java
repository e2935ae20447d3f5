/** Whether passages are copies of one another or accounts of their own. */
package dossier.link.copies;
