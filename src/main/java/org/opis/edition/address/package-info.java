/**
 * Addresses of papers and passages, edition after edition: one that was given is answered for ever.
 *
 * <p>Invariant: an address never comes to mean something else; it is made of what the passage says, elsewhere.
 */
package org.opis.edition.address;
