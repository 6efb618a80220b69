package org.opis.metadata;

import java.util.List;
import java.util.Optional;
import org.opis.document.Responsibility.Role;
import org.opis.text.Span;

/**
 * The head of a clause: "Obtained and translated from LANGUAGE for PROGRAMME by".
 *
 * @param roles what was done, in order, at least one
 * @param programme words after "for"
 * @param language words after "from", where something was translated
 * @param span from the first verb to the end of "by"
 */
record CreditClause(List<Role> roles, Optional<Span> programme, Optional<Span> language, Span span) {}
