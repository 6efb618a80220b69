/**
 * Files made of several: XInclude and entities put in their places, each finding in the file it stands in.
 *
 * <p>Invariant: nothing above the folder of the file is read, never in circles, never without end.
 */
package org.opis.validate.include;
