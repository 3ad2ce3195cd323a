package org.teipress.project;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.teipress.schema.SchemaCache;
import org.teipress.source.AccessPolicy;
import org.teipress.source.Catalog;
import org.teipress.source.XmlCatalog;

/** By what names resources are known: the catalogs of a project, then the user's own schemas, then what the program brings. */
public final class Catalogs {

    private Catalogs() {
    }

    /** All of them together; faults are those of the project's catalogs. */
    public static XmlCatalog.Result of(List<Path> files) {
        Catalog cache = SchemaCache.ofUser();
        if (files.isEmpty()) {
            Catalog ours = XmlCatalog.bundled();
            return new XmlCatalog.Result(w -> cache.lookup(w).or(() -> ours.lookup(w)), List.of());
        }
        List<URI> uris = files.stream().map(f -> f.toAbsolutePath().normalize().toUri()).distinct().toList();
        XmlCatalog.Result read = XmlCatalog.read(uris);
        return new XmlCatalog.Result(w -> read.catalog().lookup(w).or(() -> cache.lookup(w)), read.faults());
    }

    /**
     * What may be read by a job that concerns one file: its folder, and what the catalogs of its project name.
     *
     * @param roots further folders
     * @throws IOException if the project file cannot be read
     */
    public static AccessPolicy policyFor(Path file, List<Path> roots) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        List<Path> catalogs = List.of();
        for (Path at = folder; at != null; at = at.getParent()) {
            Path project = at.resolve(ProjectFile.NAME);
            if (java.nio.file.Files.isRegularFile(project)) {
                catalogs = ProjectFile.read(project).settings().catalogs();
                break;
            }
        }
        List<Path> all = new java.util.ArrayList<>(roots);
        all.add(folder);
        all.add(SchemaCache.ofUser().folder());
        return new AccessPolicy(all, of(catalogs).catalog());
    }
}
