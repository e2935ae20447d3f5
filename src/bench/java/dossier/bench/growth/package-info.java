/** Finds what takes longer than its input grows: {@code mvn -q -Pbench -DskipTests package exec:exec@growth}. */
package dossier.bench.growth;
