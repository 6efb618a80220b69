package org.opis.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;
import org.opis.text.XmlCharacters;
import org.opis.validate.finding.Finding;
import org.opis.validate.schema.SchemaChoice;
import org.opis.validate.xml.XmlFile;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The same findings as Jing's own command line, at the tags and attributes themselves. */
class JingAgreementTest {
    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern OURS = Pattern.compile("[<@]([^\\s>]+)>?");

    @ParameterizedTest
    @ValueSource(strings = {"frus1952-54Guat.xml", "frus1961-63v06.xml", "frus1961-63v07-09mSupp.xml"})
    void sameMultisetOfLineAndName(String name) throws Exception {
        Path file = Aids.frus(name);
        assertEquals(jing(file), opis(file));
    }

    @Test
    void mutationsGiveTheSame() throws Exception {
        String text = Files.readString(Aids.frus("frus1952-54Guat.xml"));
        String wrong = text.replaceFirst("<body>", "<bdoy>")
                .replaceFirst("</body>", "</bdoy>")
                .replaceFirst("<head>", "<head tpye=\"x\">")
                .replace("<dateline>", "<dateline><item/>")
                .replace("<date when=", "<date when=\"soon\" from=")
                .replaceFirst("<fileDesc>", "words <fileDesc>");
        Path file = Files.createTempFile("frus", ".xml");
        Files.writeString(file, wrong);
        assertEquals(jing(file), opis(file));
        Files.delete(file);
    }

    private static TreeMap<String, Integer> opis(Path file) throws IOException {
        TreeMap<String, Integer> found = new TreeMap<>();
        byte[] bytes = Files.readAllBytes(file);
        String text = XmlCharacters.of(bytes).text();
        XmlFile xml = new XmlFile(text);
        Validation validation = Validation.of(SchemaChoice.of(Aids.tei("tei_all.rng")));
        for (Finding finding :
                validation.check("x.xml", Optional.of(file), bytes).get(0).findings()) {
            if (finding.code().equals("V500") && !finding.message().startsWith("text ")) {
                found.merge(jingLine(finding, xml) + " " + name(finding), 1, Integer::sum);
            }
        }
        return found;
    }

    private static String name(Finding finding) {
        Matcher quoted = NAME.matcher(finding.message());
        String plain = finding.message().startsWith("the value ") ? quoted.replaceFirst("") : finding.message();
        Matcher name = OURS.matcher(plain);
        return name.find() ? name.group(1) : "";
    }

    /** Jing stands at the end of the start tag; for what an element lacks, at its end tag. */
    private static int jingLine(Finding finding, XmlFile xml) {
        if (finding.message().matches("<[^>]*> (lacks <|is not complete).*")) {
            return xml.places()
                    .line(xml.text()
                            .indexOf("</" + name(finding), finding.span().end()));
        }
        return xml.places().line(xml.text().indexOf('>', finding.span().end() - 1));
    }

    private static TreeMap<String, Integer> jing(Path file) throws Exception {
        TreeMap<String, Integer> found = new TreeMap<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector(found));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        driver.loadSchema(new InputSource(Aids.tei("tei_all.rng").toUri().toString()));
        driver.validate(new InputSource(file.toUri().toString()));
        return found;
    }

    private static final class Collector implements ErrorHandler {
        private final TreeMap<String, Integer> found;
        private String last = "";

        Collector(TreeMap<String, Integer> found) {
            this.found = found;
        }

        @Override
        public void warning(SAXParseException e) {
            add(e);
        }

        @Override
        public void error(SAXParseException e) {
            add(e);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        /** Jing repeats its last sentence where it has recovered from it and finds nothing new. */
        @SuppressWarnings("StringEquality")
        private void add(SAXParseException e) {
            Matcher name = NAME.matcher(e.getMessage());
            boolean echo = e.getMessage() == last;
            last = e.getMessage();
            if (!echo && !e.getMessage().startsWith("text ") && name.find()) {
                found.merge(e.getLineNumber() + " " + name.group(1), 1, Integer::sum);
            }
        }
    }
}
