package com.example.snapshots;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages of the tool are layers, and no two of its classes need each other. */
class LayersTest {
    private static final String ROOT = LayersTest.class.getPackageName();

    /** From the top to the bottom: a package uses those that stand after it alone. */
    private static final List<String> LAYERS = List.of(
            "cli",
            "cli.course",
            "cli.output",
            "docs",
            "docs.lint",
            "docs.numbers",
            "docs.region",
            "docs.states",
            "docs.page",
            "diff.kept",
            "diff.patch",
            "diff.tree",
            "diff.lines",
            "files");

    private static final JavaClasses TOOL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void eachPackageIsALayer() {
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass type : TOOL) {
            if (!type.getSimpleName().equals("package-info")) {
                packages.add(type.getPackageName().substring(ROOT.length() + 1));
            }
        }
        assertEquals(new TreeSet<>(LAYERS), packages);
    }

    @Test
    void aLayerUsesThoseBelowItAlone() {
        List<String> above = new ArrayList<>();
        for (String layer : LAYERS) {
            String name = ROOT + "." + layer;
            noClasses()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above.toArray(new String[0]))
                    .because(layer + " is a layer below: see LAYERS in LayersTest")
                    .check(TOOL);
            above.add(name);
        }
    }

    @Test
    void noClassesNeedEachOther() {
        slices().assignedFrom(new TopLevelClasses())
                .should()
                .beFreeOfCycles()
                .because("a class that can be read alone is found and changed alone")
                .check(TOOL);
    }

    /** Takes a class and all that is nested in it for one. */
    private static final class TopLevelClasses implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""));
        }

        @Override
        public String getDescription() {
            return "classes of the tool";
        }
    }
}
