/**
 * The self-check. Its packages know only those below them:
 *
 * <pre>
 * RelationshipCheck   what Maven runs
 * relationship        the things to do
 * command             what is asked for, and the exit code
 * models, hints       what is asked, and what is said
 * watch, grading      at each save; of a whole class
 * process             a judge that can be killed
 * compiler, report    the sources; the verdict
 * </pre>
 */
package com.example.stores.check;
