package com.example.snapshots.cli;

import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.docs.Pages;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.files.Escape;
import com.example.snapshots.files.InputException;
import java.util.ArrayList;
import java.util.List;

/** Says what is stale or wrong in the pages, and which of them were written. */
final class PageReport {
    private PageReport() {}

    static void write(Terminal terminal, Pages pages) throws InputException {
        List<String> written = pages.write();
        terminal.out()
                .println(
                        written.isEmpty()
                                ? "The pages were up to date."
                                : "Wrote " + Count.of(written.size(), "file", "files") + " of the pages: "
                                        + String.join(", ", written) + ".");
    }

    static int check(Terminal terminal, Pages pages, String advice) throws InputException {
        List<Finding> findings = pages.findings();
        if (pages.stale().isEmpty() && findings.isEmpty()) {
            terminal.out().println("The pages are up to date.");
            return ExitCode.DONE;
        }
        pages.stale().forEach(region -> terminal.err().println("stale:   " + Escape.name(region.toString())));
        findings.forEach(finding -> terminal.err().println("wrong:   " + Escape.name(finding.toString())));
        terminal.err().println("The pages are not up to date: " + sum(pages.stale(), findings));
        // What is wrong is mended by hand, and its line says how.
        if (!pages.stale().isEmpty()) {
            terminal.err().println(advice);
        }
        return ExitCode.STALE;
    }

    static String status(Pages pages) throws InputException {
        List<Finding> findings = pages.findings();
        return pages.stale().isEmpty() && findings.isEmpty()
                ? "The pages are up to date."
                : "The pages are not up to date: " + sum(pages.stale(), findings);
    }

    private static String sum(List<Finding> stale, List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        if (!stale.isEmpty()) {
            parts.add(stale.size() + " stale");
        }
        if (!findings.isEmpty()) {
            parts.add(findings.size() + " wrong");
        }
        return String.join(", ", parts) + ".";
    }
}
