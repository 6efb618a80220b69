/**
 * From a dump to TEI in one call.
 *
 * <p>Invariant: no file is opened here; sources come in, values go out.
 */
package org.opis;
