/**
 * Opens schemas and what they include: by file, catalog and, where it is allowed, network; the door is Resolver.
 *
 * <p>Invariant: nothing is opened outside the folders given; nothing is known of what a schema says.
 */
package org.opis.validate.resolve;
