package org.opis.cli;

import java.lang.reflect.Member;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** The help of a command says first what is its own; what all commands with findings share has a section of its own. */
final class FindingHelp {
    private static final Set<Class<?>> SHARED = Set.of(ReportOptions.class, PolicyOptions.class);
    private static final String HEADING = "%nFindings, how they are shown and which matter:%n";

    private FindingHelp() {}

    static void sort(CommandLine line) {
        line.getHelpSectionMap().put(CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST, FindingHelp::options);
        line.getSubcommands().values().forEach(FindingHelp::sort);
    }

    private static String options(Help help) {
        List<OptionSpec> all =
                help.commandSpec().options().stream().filter(o -> !o.hidden()).toList();
        List<OptionSpec> shared = all.stream().filter(FindingHelp::isShared).toList();
        List<OptionSpec> own = all.stream().filter(o -> !isShared(o)).toList();
        String listed = list(help, own);
        return shared.isEmpty() ? listed : listed + help.createHeading(HEADING) + list(help, shared);
    }

    private static String list(Help help, List<OptionSpec> options) {
        Help.Layout layout = help.createDefaultLayout();
        layout.addAllOptions(options, help.parameterLabelRenderer());
        return layout.toString();
    }

    private static boolean isShared(OptionSpec option) {
        return option.userObject() instanceof Member member && SHARED.contains(member.getDeclaringClass());
    }
}
