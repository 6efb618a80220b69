package org.opis.validate.resolve;

import java.util.Set;
import net.sf.saxon.lib.EnvironmentVariableResolver;

/** What the machine's environment says is no business of a schema. */
final class NoEnvironment implements EnvironmentVariableResolver {
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
        return Set.of();
    }

    @Override
    public String getEnvironmentVariable(String name) {
        // an absent variable, as its interface has it: the empty sequence of fn:environment-variable
        return "";
    }
}
