/** The commands: one class for each, and how results and problems are printed. */
package dossier.cli;
