/**
 * Countersign: checklists in, evidence weighed, a readiness report out.
 *
 * <p>One straight line: discover → parse → collect → bind → reconcile → render → publish. {@code Main} starts a command, a command
 * starts {@code Pipeline}, the pipeline calls each stage once, and values pass from stage to stage. Each stage has a package, named for
 * what it produces.
 *
 * <p>Beside the line, and only when asked: {@code Linting} says what could be better in what was read, and {@code Revising} takes ticks and
 * mended boxes back into the author's files.
 */
@NullMarked
package countersign;

import org.jspecify.annotations.NullMarked;
