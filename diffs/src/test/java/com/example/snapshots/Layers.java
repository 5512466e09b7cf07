package com.example.snapshots;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Classes whose packages are layers.
 *
 * @param root the package that holds them all
 * @param names of the packages in it, from the top to the bottom: a package uses those that stand after it alone
 */
record Layers(String root, List<String> names, JavaClasses classes) {

    void mustBeAllPackages() {
        TreeSet<String> packages = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getSimpleName().equals("package-info")) {
                packages.add(type.getPackageName());
            }
        }
        TreeSet<String> layers = new TreeSet<>();
        names.forEach(layer -> layers.add(fullName(layer)));
        assertEquals(layers, packages);
    }

    private String fullName(String layer) {
        return layer.isEmpty() ? root : root + "." + layer;
    }

    void mustUseThoseBelowAlone() {
        List<String> above = new ArrayList<>();
        for (String layer : names) {
            String name = fullName(layer);
            noClasses()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above.toArray(new String[0]))
                    .because(name + " is a layer below: see LayersTest")
                    .check(classes);
            above.add(name);
        }
    }

    void mustHaveNoClassesThatNeedEachOther() {
        slices().assignedFrom(new TopLevelClasses())
                .should()
                .beFreeOfCycles()
                .because("a class that can be read alone is found and changed alone")
                .check(classes);
    }

    /** Takes a class and all that is nested in it for one. */
    private static final class TopLevelClasses implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""));
        }

        @Override
        public String getDescription() {
            return "classes";
        }
    }
}
