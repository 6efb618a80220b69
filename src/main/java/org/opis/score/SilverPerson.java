package org.opis.score;

import org.opis.text.Span;

/**
 * A person whom a paper of a volume names.
 *
 * @param span the name in the dump
 * @param id xml:id of the person in the volume's list
 */
public record SilverPerson(Span span, String id) {}
