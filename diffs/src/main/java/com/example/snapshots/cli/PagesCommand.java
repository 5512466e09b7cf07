package com.example.snapshots.cli;

import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.patch.TreeDiffer;
import com.example.snapshots.docs.Pages;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Writes the regions of the pages, or says which are stale. */
record PagesCommand(Terminal terminal, Workspace workspace) implements Command {
    private static final String CHECK = "check";

    @Override
    public String description() {
        return "Write the listings, outputs and tables in the pages of a workspace.";
    }

    @Override
    public Options options() {
        return new Options().addOption(new Option(null, CHECK, false, "write nothing; name what is stale or wrong"));
    }

    @Override
    public String notes() {
        return """
                Example:
                  java -Dsnapshots.workspace=. -jar snapshot-diff.jar pages --check

                Exit codes: 0 done, 1 not up to date (--check), 2 wrong usage or input.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        Workspace own = Workspace.needed(workspace, "pages");
        Pages pages = own.pages(TreeDiffer.stats(own.folders(), own.exclusions()));
        if (arguments.has(CHECK)) {
            return PageReport.check(terminal, pages, own.advice());
        }
        PageReport.write(terminal, pages);
        return ExitCode.DONE;
    }
}
