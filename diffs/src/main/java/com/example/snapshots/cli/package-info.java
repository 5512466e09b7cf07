/** The command line of the diff tool: options, output, exit codes. */
package com.example.snapshots.cli;
