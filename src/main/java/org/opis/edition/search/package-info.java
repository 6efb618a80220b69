/**
 * The search of an edition: its index in shards, the text of passages, and the tables of facets, as scripts that a page loads.
 *
 * <p>Invariant: nothing is searched here; the page that searches needs no server, and fetches nothing but these scripts.
 */
package org.opis.edition.search;
