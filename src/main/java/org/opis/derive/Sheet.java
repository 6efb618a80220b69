package org.opis.derive;

import java.util.List;

/**
 * One page of a list of an edition.
 *
 * @param imprint of the edition
 * @param place which page it is
 * @param whole whether the list is so short that one page holds it
 * @param lists that the edition has
 * @param parts of the list, for the page that names them; of a section that is spread over pages, those
 * @param groups what leads to places in each file, in their order
 */
public record Sheet(
        Imprint imprint, Place place, boolean whole, List<String> lists, List<Part> parts, List<Group> groups) {
    public Sheet {
        lists = List.copyOf(lists);
        parts = List.copyOf(parts);
        groups = List.copyOf(groups);
    }

    /**
     * Which page of a list.
     *
     * @param page its name in the edition
     * @param list the list's name, as {@link Lead} has it
     * @param section of the list; empty for the page that names all
     * @param period the year or month of a section that is spread over pages; empty for the page of all of it
     */
    public record Place(String page, String list, String section, String period) {}

    /** A part of a list: what its page is called, by which word it is put in order, the page, and what it holds. */
    public record Part(String section, String label, String sort, String file, int leads, int documents) {}

    /** A file, and the places in it. */
    public record Group(EditionEntry entry, List<Lead> leads) {
        public Group {
            leads = List.copyOf(leads);
        }
    }
}
