/** The command line: one file for each subcommand. The only door to picocli, and the only place where the clock is read. */
@NullMarked
package countersign.cli;

import org.jspecify.annotations.NullMarked;
