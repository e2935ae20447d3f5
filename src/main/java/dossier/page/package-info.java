/**
 * What every page of the site has: its path and template, the frame around it, links and the parts of a long list. Imports
 * {@code model}.
 */
package dossier.page;
