/**
 * What a project adds to how its dumps are read: layouts and lists of names of its own.
 *
 * <p>Invariant: nothing is read here but the files that a project or a user names.
 */
package org.opis.project;
