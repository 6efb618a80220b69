/**
 * Names: those that a list has, and those that only their place tells.
 *
 * <p>Invariant: no name is invented; who is meant is asked of the authority lists.
 */
package org.opis.recognise.name;
