package dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the house's plan: imports point one way, and each library is used in one room. */
class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dossier");

    @Test
    void importsPointDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("top")
                .definedBy("dossier", "dossier.cli")
                .layer("publish")
                .definedBy("dossier.publish")
                .layer("render")
                .definedBy("dossier.render")
                .layer("site")
                .definedBy("dossier.site")
                .layer("view")
                .definedBy("dossier.view")
                .layer("lookup")
                .definedBy("dossier.lookup")
                .layer("runs")
                .definedBy("dossier.runs")
                .layer("page")
                .definedBy("dossier.page")
                .layer("near")
                .definedBy("dossier.near")
                .layer("picture")
                .definedBy("dossier.picture")
                .layer("reference")
                .definedBy("dossier.reference")
                .layer("link")
                .definedBy("dossier.link")
                .layer("capture")
                .definedBy("dossier.capture")
                .layer("paged")
                .definedBy("dossier.paged")
                .layer("sheet")
                .definedBy("dossier.sheet")
                .layer("markdown")
                .definedBy("dossier.markdown")
                .layer("html")
                .definedBy("dossier.html")
                .layer("block")
                .definedBy("dossier.block")
                .layer("content")
                .definedBy("dossier.content")
                .layer("citation")
                .definedBy("dossier.citation")
                .layer("unclaimed")
                .definedBy("dossier.unclaimed")
                .layer("names")
                .definedBy("dossier.names")
                .layer("trie")
                .definedBy("dossier.trie")
                .layer("evidence")
                .definedBy("dossier.evidence")
                .layer("copies")
                .definedBy("dossier.copies")
                .layer("wording")
                .definedBy("dossier.wording")
                .layer("language")
                .definedBy("dossier.language")
                .layer("phrase")
                .definedBy("dossier.phrase")
                .layer("json")
                .definedBy("dossier.json")
                .layer("model")
                .definedBy("dossier.model")
                .layer("input")
                .definedBy("dossier.input")
                .layer("problem")
                .definedBy("dossier.problem")
                .whereLayer("top")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("top")
                .whereLayer("render")
                .mayOnlyBeAccessedByLayers("top")
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("top")
                .whereLayer("view")
                .mayOnlyBeAccessedByLayers("site")
                .whereLayer("lookup")
                .mayOnlyBeAccessedByLayers("view", "site")
                .whereLayer("runs")
                .mayOnlyBeAccessedByLayers("lookup", "view", "site")
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("lookup", "view", "site", "render", "publish", "top")
                .whereLayer("near")
                .mayOnlyBeAccessedByLayers("lookup", "site")
                .whereLayer("picture")
                .mayOnlyBeAccessedByLayers("lookup", "view", "site")
                .whereLayer("reference")
                .mayOnlyBeAccessedByLayers("lookup", "view", "site", "publish", "top")
                .whereLayer("link")
                .mayOnlyBeAccessedByLayers("top")
                .whereLayer("capture")
                .mayOnlyBeAccessedByLayers("top")
                .whereLayer("paged")
                .mayOnlyBeAccessedByLayers("capture")
                .whereLayer("sheet")
                .mayOnlyBeAccessedByLayers("paged", "capture")
                .whereLayer("markdown")
                .mayOnlyBeAccessedByLayers("capture", "content")
                .whereLayer("html")
                .mayOnlyBeAccessedByLayers("capture", "markdown")
                .whereLayer("block")
                .mayOnlyBeAccessedByLayers("sheet", "capture", "html", "markdown")
                .whereLayer("content")
                .mayOnlyBeAccessedByLayers("top")
                .whereLayer("citation")
                .mayOnlyBeAccessedByLayers("link", "top")
                .whereLayer("unclaimed")
                .mayOnlyBeAccessedByLayers("link")
                .whereLayer("names")
                .mayOnlyBeAccessedByLayers("unclaimed", "link", "top")
                .whereLayer("trie")
                .mayOnlyBeAccessedByLayers("names", "unclaimed")
                .whereLayer("evidence")
                .mayOnlyBeAccessedByLayers("link", "lookup", "view", "top")
                .whereLayer("copies")
                .mayOnlyBeAccessedByLayers("evidence")
                .whereLayer("wording")
                .mayOnlyBeAccessedByLayers("link")
                .whereLayer("json")
                .mayOnlyBeAccessedByLayers("reference", "view", "site", "render", "publish", "top")
                .whereLayer("phrase")
                .mayOnlyBeAccessedByLayers("picture", "lookup", "view", "site", "render", "top")
                .whereLayer("input")
                .mayOnlyBeAccessedByLayers(
                        "phrase", "html", "markdown", "capture", "content", "render", "publish", "top")
                .whereLayer("problem")
                .mayOnlyBeAccessedByLayers(
                        "input",
                        "model",
                        "language",
                        "phrase",
                        "html",
                        "block",
                        "markdown",
                        "capture",
                        "content",
                        "citation",
                        "names",
                        "unclaimed",
                        "evidence",
                        "link",
                        "site",
                        "render",
                        "publish",
                        "top")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers(
                        "markdown",
                        "capture",
                        "citation",
                        "names",
                        "copies",
                        "wording",
                        "evidence",
                        "link",
                        "picture",
                        "near",
                        "runs",
                        "lookup",
                        "site",
                        "top")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dossier.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "io.pebbletemplates.., dossier.render",
        "org.jsoup.., dossier.html",
        "com.vladsch.., dossier.markdown",
        "picocli.., dossier.cli",
        "de.undercouch.., dossier.reference",
        "org.jgrapht.., dossier.picture"
    })
    void eachLibraryIsUsedInOneRoom(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void jacksonReadsYamlAndManifests() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dossier.content", "dossier.publish")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyMainNamesTheProcess() {
        noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheDate() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
