package com.example.snapshots.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that an IDE or a Git host reads, and that nothing else would miss. */
final class Settings {
    private static final List<String> FOLDERS = List.of(".run", ".vscode", ".devcontainer", ".github");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What Dependabot looks for in a folder. */
    private static final Map<String, String> MANIFESTS =
            Map.of("maven", "pom.xml", "npm", "package.json", "github-actions", ".github/workflows");

    private final Path root;
    private final Build build;

    Settings(Path root) throws IOException {
        this.root = root;
        this.build = new Build(root);
    }

    /** The names of the files: relative to the root, with slashes. */
    static List<String> files(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.matches(".*\\.(xml|json|ya?ml)"))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** What is wrong in a file with this text: it cannot be read, or it names what is not there. */
    List<String> findings(String name, String text) {
        List<String> findings = new ArrayList<>();
        try {
            if (name.endsWith(".xml")) {
                checkRunConfiguration(Xml.parse(text).getDocumentElement(), findings);
            } else {
                check(name, (name.endsWith(".json") ? JSON : YAML).readTree(text), findings);
            }
        } catch (JacksonException e) {
            findings.add("line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            findings.add(e.getMessage());
        }
        return findings;
    }

    private void checkRunConfiguration(Element component, List<String> findings) {
        List<String> goals = new ArrayList<>();
        for (Element option : Xml.all(component, "option")) {
            if (option.getAttribute("name").equals("MAIN_CLASS_NAME")) {
                String module = Xml.all(component, "module").get(0).getAttribute("name");
                findings.addAll(build.missingClass(module, option.getAttribute("value")));
            } else if (option.getParentNode().getNodeName().equals("list")) {
                goals.add(option.getAttribute("value"));
            }
        }
        findings.addAll(build.missingInArguments(goals));
    }

    private void check(String file, JsonNode node, List<String> findings) {
        text(node, "mainClass")
                .ifPresent(name -> findings.addAll(
                        build.missingClass(text(node, "projectName").orElse(""), name)));
        for (String key : List.of("command", "run", "postCreateCommand")) {
            text(node, key).ifPresent(command -> checkCommand(command, findings));
        }
        for (String key : List.of("working-directory", "cache-dependency-path")) {
            text(node, key).ifPresent(path -> checkFile(root.resolve(path), findings));
        }
        text(node, "dockerfile").ifPresent(path -> checkFile(root.resolve(file).resolveSibling(path), findings));
        text(node, "package-ecosystem").ifPresent(ecosystem -> {
            String folder = text(node, "directory").orElse("").substring(1);
            checkFile(root.resolve(folder).resolve(MANIFESTS.get(ecosystem)), findings);
        });
        node.values().forEach(child -> check(file, child, findings));
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    private void checkCommand(String command, List<String> findings) {
        findings.addAll(build.missingInCommands(command));
        if (command.startsWith("bash ")) {
            checkFile(root.resolve(command.substring("bash ".length())), findings);
        }
    }

    private void checkFile(Path path, List<String> findings) {
        if (!Files.exists(path)) {
            findings.add("no file " + root.relativize(path).toString().replace('\\', '/'));
        }
    }
}
