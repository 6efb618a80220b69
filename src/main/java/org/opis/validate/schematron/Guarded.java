package org.opis.validate.schematron;

import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.opis.validate.resolve.Saxon;

/** Transpiled rules, each of which is tried for itself; compiled when first asked for: few schemas need it. */
final class Guarded {
    private static final String SHEET = "guarded.xsl";

    private final XdmNode sheet;
    private final XsltCompiler compiler;
    private XsltExecutable rules;

    /** @param compiler with which the same rules were compiled as they are */
    Guarded(XdmNode sheet, XsltCompiler compiler) {
        this.sheet = sheet;
        this.compiler = compiler;
    }

    synchronized XsltExecutable rules() throws SaxonApiException {
        if (rules == null) {
            XdmDestination result = new XdmDestination();
            result.setBaseURI(sheet.getBaseURI());
            Holder.GUARDING.load30().applyTemplates(sheet, result);
            rules = compiler.compile(result.getXdmNode().asSource());
        }
        return rules;
    }

    /** Compiled when first needed. */
    private static final class Holder {
        static final XsltExecutable GUARDING = Saxon.own(Guarded.class, SHEET, Saxon.PROCESSOR.newXsltCompiler());
    }
}
