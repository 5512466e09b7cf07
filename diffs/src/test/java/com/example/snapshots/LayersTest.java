package com.example.snapshots;

import com.example.snapshots.mistakes.CompiledCheck;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages of the tool and of the self-check are layers, and no two of their classes need each other. */
class LayersTest {

    @Test
    void ofTheTool() {
        String root = LayersTest.class.getPackageName();
        mustHold(new Layers(
                root,
                List.of(
                        "cli",
                        "cli.course",
                        "cli.output",
                        "learner",
                        "docs",
                        "docs.lint",
                        "docs.numbers",
                        "docs.names",
                        "docs.region",
                        "docs.states",
                        "docs.page",
                        "diff.kept",
                        "diff.patch",
                        "diff.tree",
                        "diff.lines",
                        "files"),
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root)));
    }

    @Test
    void ofTheCheck() throws IOException {
        mustHold(new Layers(
                "com.example.stores.check",
                List.of(
                        "",
                        "relationship",
                        "command",
                        "models",
                        "hints",
                        "watch",
                        "grading",
                        "process",
                        "compiler",
                        "report"),
                new ClassFileImporter().importPath(CompiledCheck.classes())));
    }

    private static void mustHold(Layers layers) {
        layers.mustBeAllPackages();
        layers.mustUseThoseBelowAlone();
        layers.mustHaveNoClassesThatNeedEachOther();
    }
}
