package org.opis.cli;

import java.lang.reflect.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of a command: what it does and examples on the first screen, then what is its own, and last, in a section of
 * their own, the options that all commands with findings share.
 */
final class FindingHelp {
    private static final Set<Class<?>> SHARED = Set.of(ReportOptions.class, PolicyOptions.class);
    private static final String HEADING = "%nFindings, how they are shown and which matter:%n";

    private FindingHelp() {}

    static void sort(CommandLine line) {
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, FindingHelp::options);
        if (line.getSubcommands().isEmpty()) {
            line.getCommandSpec().usageMessage().abbreviateSynopsis(true);
            line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING, help -> help.footerHeading()
                    .stripLeading());
            line.getHelpSectionMap()
                    .put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> help.footer() + System.lineSeparator());
            line.setHelpSectionKeys(examplesFirst(line.getHelpSectionKeys()));
        }
        line.getSubcommands().values().forEach(FindingHelp::sort);
    }

    private static List<String> examplesFirst(List<String> keys) {
        List<String> examples =
                List.of(UsageMessageSpec.SECTION_KEY_FOOTER_HEADING, UsageMessageSpec.SECTION_KEY_FOOTER);
        List<String> sorted = new ArrayList<>(keys);
        sorted.removeAll(examples);
        sorted.addAll(sorted.indexOf(UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING), examples);
        return sorted;
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
