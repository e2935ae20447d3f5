/** The dossier becomes pages: which pages there are, under which paths, and what previews show of them. */
package dossier.site;
