package org.opis.tei;

/**
 * An encoded dump.
 *
 * @param id the {@code xml:id} of the root: {@code d.} and the file's stem
 * @param xml the whole file, line feeds only
 */
public record Tei(String id, String xml) {}
