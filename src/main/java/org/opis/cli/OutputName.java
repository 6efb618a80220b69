package org.opis.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of an output. An empty one is a variable of the shell that is not set, and no place to write to. */
final class OutputName implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
        if (name.isEmpty()) {
            throw new TypeConversionException("an output needs a name");
        }
        return name;
    }
}
