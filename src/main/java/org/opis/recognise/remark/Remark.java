package org.opis.recognise.remark;

import org.opis.document.Extent;

/**
 * What a bracket reports.
 *
 * @param extent how much of it; several extents are none
 * @param place where on the leaf, TEI att.placement; or empty
 * @param plain whether ordinary words could say the same: then the sentence around it decides
 */
public record Remark(RemarkKind kind, Extent extent, String place, boolean plain) {}
