package org.opis.edition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opis.derive.Lead;
import org.opis.derive.Sheet;
import org.opis.edition.Lists.Row;

/** The page of one part of a list. Who or what is named in very many papers has a page for each year of them, too. */
final class PartPages {
    /** In no more papers are mentions listed on one page. */
    private static final int MOST = 150;
    /** What is said of a mention on the page of the whole part. */
    private static final List<String> SAID = List.of("list", "section", "key", "sort");

    private final Lists lists;
    private final String list;
    private final String section;
    private final String page;
    private final boolean divided;
    private final List<Row> rows = new ArrayList<>();
    /** Mentions of the year that is being read, by months; what has no date is a year of its own. */
    private final Map<String, List<Row>> months = new TreeMap<>();

    private final List<Sheet.Part> periods = new ArrayList<>();
    private final Map<String, Row> said = new LinkedHashMap<>();
    private String year = "";

    PartPages(Lists lists, ListParts parts, String list, String section) {
        this.lists = lists;
        this.list = list;
        this.section = section;
        this.page = parts.page(list, section);
        this.divided = parts.papersThatMention(list, section) > MOST;
    }

    boolean isOf(String otherList, String otherSection) {
        return list.equals(otherList) && section.equals(otherSection);
    }

    String list() {
        return list;
    }

    List<Row> rows() {
        return rows;
    }

    /** Months come in their order. */
    void add(String month, Row row) throws IOException {
        if (!divided || month.isEmpty()) {
            rows.add(row);
            return;
        }
        String of = month.matches("\\d{4}.*") ? month.substring(0, 4) : month;
        if (!of.equals(year)) {
            flush();
            year = of;
        }
        months.computeIfAbsent(month, name -> new ArrayList<>()).add(row);
        say("form", row);
        say("role", row);
    }

    /** The page of the whole says in which forms the name is there, and in which offices, from the first paper to the last. */
    private void say(String column, Row row) {
        String value = row.lead().get(column);
        if (!value.isEmpty()) {
            Map<String, String> values = new HashMap<>(Map.of("act", "form", column, value));
            SAID.forEach(name -> values.put(name, row.lead().get(name)));
            values.values().removeIf(String::isEmpty);
            Row one = new Row(row.number(), row.document(), new Lead(values));
            said.putIfAbsent(column + " " + value, one);
            if (column.equals("role") && !year.equals(ListParts.UNDATED)) {
                said.put("last " + column + " " + value, one);
            }
        }
    }

    private void flush() throws IOException {
        List<Row> all = months.values().stream().flatMap(List::stream).collect(Collectors.toList());
        if (papers(all) <= MOST || months.size() == 1) {
            period(year, all);
        } else {
            for (Map.Entry<String, List<Row>> month : months.entrySet()) {
                period(month.getKey(), month.getValue());
            }
        }
        months.clear();
    }

    private void period(String period, List<Row> mentions) throws IOException {
        if (!mentions.isEmpty()) {
            String name = page.replaceFirst("\\.html$", "~" + period + ".html");
            String file = name.substring(list.length() + 1);
            periods.add(new Sheet.Part(period, period, period, file, mentions.size(), papers(mentions)));
            lists.write(new Sheet.Place(name, list, section, period), List.of(), mentions);
        }
    }

    private static int papers(List<Row> rows) {
        return (int) rows.stream().mapToInt(Row::document).distinct().count();
    }

    /** All leads are in. */
    void write() throws IOException {
        flush();
        rows.addAll(said.values());
        lists.write(new Sheet.Place(page, list, section, ""), periods, rows);
    }
}
