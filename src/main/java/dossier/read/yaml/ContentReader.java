package dossier.read.yaml;

import dossier.model.entry.Content;
import dossier.model.entry.SubjectEntry;
import dossier.model.entry.SubjectKind;
import dossier.problem.Problems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads the folder {@code content/}. May be used again, and from several threads. */
public final class ContentReader {
    private final YAMLFactory yaml = new YAMLFactory();

    /**
     * What the files say, and all that is wrong with them as problems; what could be read is returned even then.
     *
     * @param path may be missing: everything in it is optional
     * @param displayPath the folder as users see it, as in {@code content/topics.yaml:3:7}
     */
    public Content read(Path path, String displayPath, Problems problems) {
        YamlFolder folder = YamlFolder.of(path, displayPath, yaml, problems);
        FolderCheck.content(folder);
        return new Content(
                SettingsReader.read(folder),
                ArticleReader.read(folder.below(FolderCheck.ARTICLES)),
                subjects(folder),
                PublisherReader.read(folder),
                SourceReader.read(folder),
                EventReader.read(folder),
                GlossaryReader.read(folder),
                AuthorNoteReader.read(folder.below(FolderCheck.NOTES)),
                ClaimReader.read(folder),
                BriefingReader.read(folder));
    }

    private static List<SubjectEntry> subjects(YamlFolder folder) {
        return Arrays.stream(SubjectKind.values())
                .flatMap(kind -> SubjectReader.read(folder, kind).stream())
                .toList();
    }
}
