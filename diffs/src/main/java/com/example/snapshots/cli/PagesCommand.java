package com.example.snapshots.cli;

import com.example.snapshots.diff.InputException;
import com.example.snapshots.docs.Pages;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the regions of the pages, or says which are stale. */
@Command(name = "pages", description = "Write the listings, outputs and tables in the pages of the workspace.")
final class PagesCommand implements Callable<Integer> {
    @Option(names = "--check", description = "write nothing; name what is stale or wrong, exit code 1 if anything is")
    private boolean check;

    private final Terminal terminal;
    private final Workspace workspace;

    PagesCommand(Terminal terminal, Workspace workspace) {
        this.terminal = terminal;
        this.workspace = workspace;
    }

    @Override
    public Integer call() throws Exception {
        if (workspace == null) {
            throw new InputException(
                    "The pages are those of a workspace: name it with -D" + Workspace.PROPERTY + "=DIR");
        }
        Pages pages = workspace.pages();
        if (check) {
            return PageReport.check(terminal, pages, workspace.advice());
        }
        PageReport.write(terminal, pages);
        return Main.DONE;
    }
}
