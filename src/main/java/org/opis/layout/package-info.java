/**
 * Which generation of page a dump is, where its metadata stands, where the paper begins and ends.
 *
 * <p>Invariant: no bracket convention of the paper is read here.
 */
package org.opis.layout;
