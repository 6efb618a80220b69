package org.opis.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.opis.derive.CitationStyle;
import org.opis.derive.Table;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --kind}. */
final class TableKinds {
    private TableKinds() {}

    /** One output holds one kind. */
    static void checkOne(CommandSpec command, boolean folder, int kinds) {
        if (!folder && kinds != 1) {
            throw new ParameterException(command.commandLine(), "several kinds need a folder: -o FOLDER/");
        }
    }

    static final class Citation implements ITypeConverter<CitationStyle> {
        @Override
        public CitationStyle convert(String word) {
            return CitationStyle.named(word.toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> new TypeConversionException(word + " is none of "
                            + Arrays.stream(CitationStyle.values())
                                    .map(CitationStyle::word)
                                    .collect(Collectors.joining(", "))));
        }
    }

    static final class Csv implements ITypeConverter<Table> {
        @Override
        public Table convert(String word) {
            return Arrays.stream(Table.values())
                    .filter(table -> table.word().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(word + " is none of "
                            + Arrays.stream(Table.values()).map(Table::word).collect(Collectors.joining(", "))));
        }
    }
}
