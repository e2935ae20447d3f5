package dossier.cli;

import dossier.Build;
import dossier.model.entry.BaseUrl;
import dossier.model.entry.BaseUrlHint;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dossier build}. */
@Command(
        name = "build",
        description = "Reads, links, renders, checks and publishes the dossier.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class)
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private FolderOptions folders;

    @Mixin
    private ReportOptions report;

    @Option(
            names = "--base-url",
            paramLabel = "U",
            description = "Address of the published site, for the feed and sitemap.")
    private String baseUrl = "";

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new BuildRun(folders.folders(), report.report())
                .run(new Build.Options(checkedUrl(), strict, true), result -> {});
    }

    private String checkedUrl() {
        if (baseUrl.isEmpty()) {
            return "";
        }
        return BaseUrl.parse(baseUrl)
                .map(BaseUrl::text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--base-url: \"" + baseUrl + "\" " + BaseUrl.FAULT + "\n  " + BaseUrlHint.of(baseUrl)));
    }
}
