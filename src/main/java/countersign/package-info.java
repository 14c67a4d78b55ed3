/**
 * Countersign: checklists in, evidence weighed, a readiness report out.
 *
 * <p>One straight line: discover → parse → collect → bind → reconcile → render → publish. {@code Main} starts a command, a command
 * starts {@code Pipeline}, the pipeline calls each stage once, and values pass from stage to stage. Each stage has a package, named for
 * what it produces.
 */
@NullMarked
package countersign;

import org.jspecify.annotations.NullMarked;
