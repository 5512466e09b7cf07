package com.example.snapshots.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What Maven knows by a name: the modules, their profiles, and their classes. */
final class Build {
    private final Path root;
    private final Set<String> modules = new HashSet<>();
    private final Set<String> profiles = new HashSet<>();

    /** Reads the poms of the workspace at this folder. */
    Build(Path root) throws IOException {
        this.root = root;
        Document parent = pom(root);
        Xml.all(parent.getDocumentElement(), "module").forEach(module -> modules.add(module.getTextContent()));
        addProfiles(parent);
        for (String module : modules) {
            addProfiles(pom(root.resolve(module)));
        }
    }

    private static Document pom(Path folder) throws IOException {
        return Xml.parse(Files.readString(folder.resolve("pom.xml")));
    }

    private void addProfiles(Document pom) {
        for (Element profile : Xml.all(pom.getDocumentElement(), "profile")) {
            profiles.add(Xml.all(profile, "id").get(0).getTextContent());
        }
    }

    /** What is not there of a class and the module that holds it. */
    List<String> missingClass(String module, String name) {
        if (!modules.contains(module)) {
            return List.of("no module " + module);
        }
        Path source = root.resolve(module).resolve("src/main/java").resolve(name.replace('.', '/') + ".java");
        return Files.exists(source) ? List.of() : List.of("no class " + name + " in " + module);
    }

    /** What is not there of the modules and the profiles that the Maven commands in a text name. */
    List<String> missingInCommands(String text) {
        List<String> missing = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("mvn ")) {
                missing.addAll(
                        missingInArguments(List.of(line.replaceAll("[\"']", "").split("\\s+"))));
            }
        }
        return missing;
    }

    /** The same for one command that is split already. */
    List<String> missingInArguments(List<String> arguments) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("-pl") && i + 1 < arguments.size()) {
                add("module", arguments.get(i + 1), modules, missing);
            } else if (argument.startsWith("-P")) {
                add("profile", argument.substring(2), profiles, missing);
            }
        }
        return missing;
    }

    private static void add(String kind, String names, Set<String> known, List<String> missing) {
        for (String name : names.split(",")) {
            if (!known.contains(name)) {
                missing.add("no " + kind + " " + name);
            }
        }
    }
}
