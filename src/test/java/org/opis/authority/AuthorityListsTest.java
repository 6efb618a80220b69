package org.opis.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opis.Aids;

class AuthorityListsTest {
    private static final Path FOLDER = Path.of("tei/authority");
    private static final Pattern ID = Pattern.compile("xml:id=\"([^\"]*)\"");
    private static final Pattern REF = Pattern.compile("ref=\"([^\"#]*)#([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"persons.xml", "orgs.xml", "places.xml"})
    void isValidTei(String name) throws Exception {
        StringWriter said = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(said));
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        assertTrue(driver.loadSchema(
                ValidationDriver.fileInputSource(Aids.tei("tei_all.rng").toFile())));
        boolean valid = driver.validate(
                ValidationDriver.fileInputSource(FOLDER.resolve(name).toFile()));
        assertTrue(valid, said::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"persons.xml", "orgs.xml", "places.xml"})
    void isSortedById(String name) throws Exception {
        List<String> ids = ids(name);
        List<String> sorted = new ArrayList<>(ids);
        Collections.sort(sorted);
        assertEquals(sorted, ids);
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void everyPointerHasItsEntry() throws Exception {
        Map<String, List<String>> all = new HashMap<>();
        for (String name : List.of("persons.xml", "orgs.xml", "places.xml")) {
            all.put(name, ids(name));
        }
        for (String name : all.keySet()) {
            Matcher ref = REF.matcher(Files.readString(FOLDER.resolve(name)));
            while (ref.find()) {
                assertTrue(all.get(ref.group(1)).contains(ref.group(2)), ref.group());
            }
        }
    }

    private static List<String> ids(String name) throws Exception {
        Matcher id = ID.matcher(Files.readString(FOLDER.resolve(name)));
        return id.results().map(found -> found.group(1)).toList();
    }
}
