/**
 * Makes the repairs that are certain and proves each; the door is Mender.
 *
 * <p>Invariant: no repair is written that begins a new finding or changes the dump that a file describes.
 */
package org.opis.validate.repair;
