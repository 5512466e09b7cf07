/**
 * The self-check. Its packages know only those below them:
 *
 * <pre>
 * RelationshipCheck   the command
 * relationship        the things to do
 * models, hints       what is asked, and what is said
 * watch, grading      at each save; of a whole class
 * process             a judge that can be killed
 * compiler, report    the sources; the verdict
 * </pre>
 */
package com.example.stores.check;
