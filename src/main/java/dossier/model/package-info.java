/** The things Dossier speaks of, as records: what was read from seeds and YAML, and the linked dossier. */
package dossier.model;
