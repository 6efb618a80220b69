package org.opis.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, by how it begins. */
class InputKindTest {
    private static InputKind of(String text) {
        return InputKind.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEI|<TEI xmlns='http://www.tei-c.org/ns/1.0'>",
                "TEI|<?xml version='1.0'?><!-- a --><?xml-model href='x'?><!DOCTYPE TEI [<!ENTITY a 'b'>]><teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\" n='1'>",
                "TEI|<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'><t:text/>",
                "TEI|<TEI.2><teiHeader/></TEI.2>",
                "WEB|<!DOCTYPE html><html><body>",
                "WEB|<HTML><BODY>",
                "WEB|<html xmlns='http://www.w3.org/1999/xhtml'/>",
                "RELAX_NG|<grammar xmlns='http://relaxng.org/ns/structure/1.0'>",
                "SCHEMATRON|<sch:schema xmlns:sch='http://purl.oclc.org/dsdl/schematron'>",
                "W3C_SCHEMA|<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'>",
                "DTD|<!-- a --><!ELEMENT TEI ANY>",
                "XML|<catalog><book/></catalog>",
                "XML|<?xml version='1.0'?><catalog>",
                "JSON|{\"a\": 1}",
                "JSON|[ {\"a\": 1}]",
                // dumps begin with signs, too
                "TEXT|[Stamp: Top Secret]",
                "TEXT|[\"Secret\"] he said",
                "TEXT|{sic} words",
                "TEXT|TOP SECRET",
                "UNKNOWN|<illegible> words of a dump",
                "UNKNOWN|<<quoted>> words",
                "UNKNOWN|x<TEI></TEI>",
                "PDF|%PDF-1.4 x"
            })
    void isKnown(InputKind kind, String text) {
        assertEquals(kind, of(text));
        assertEquals(kind == InputKind.PDF ? InputKind.TEXT : kind, of("\ufeff" + text));
    }

    @Test
    void whatIsEmptyIsOfNoKind() {
        assertEquals(InputKind.UNKNOWN, of(""));
        assertEquals(InputKind.UNKNOWN, of(" \n"));
    }
}
