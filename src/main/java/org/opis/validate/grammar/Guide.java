package org.opis.validate.grammar;

/**
 * A grammar for who is writing.
 *
 * @param suggestions what may stand where
 * @param documentation what it says its elements, attributes and values are for
 */
public record Guide(Suggestions suggestions, SchemaDocumentation documentation) {}
