package com.example.stores.check.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Verdicts as JUnit XML, which classroom systems read and give points by: one case for each thing to do. The first one
 * that is not done fails, and those behind it are skipped.
 *
 * @see <a href="https://github.com/testmoapp/junitxml">Common JUnit XML format</a>
 */
public final class JUnitReport {
    private JUnitReport() {}

    /**
     * Writes the file, or leaves the one of before as it is.
     *
     * @param suite the name of all the cases together
     */
    public static void write(Path file, String suite, List<Verdict> verdicts) throws IOException {
        AtomicFile.write(file, out -> {
            try {
                write(XMLOutputFactory.newFactory().createXMLStreamWriter(out), suite, verdicts);
            } catch (XMLStreamException failure) {
                throw new IOException(failure);
            }
        });
    }

    private static void write(XMLStreamWriter xml, String suite, List<Verdict> verdicts) throws XMLStreamException {
        int all = verdicts.stream().mapToInt(verdict -> verdict.things().size()).sum();
        int done = verdicts.stream().mapToInt(Verdict::count).sum();
        int failures =
                (int) verdicts.stream().filter(verdict -> !verdict.allDone()).count();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", suite);
        xml.writeAttribute("tests", Integer.toString(all));
        xml.writeAttribute("failures", Integer.toString(failures));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Integer.toString(all - done - failures));
        for (Verdict verdict : verdicts) {
            writeCases(xml, suite, verdict);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.close();
    }

    private static void writeCases(XMLStreamWriter xml, String suite, Verdict verdict) throws XMLStreamException {
        for (String thing : verdict.things()) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", suite);
            xml.writeAttribute("name", thing);
            if (thing.equals(verdict.next())) {
                failure(xml, verdict.advice());
            } else if (!verdict.done().contains(thing)) {
                xml.writeEmptyElement("skipped");
            }
            xml.writeEndElement();
        }
    }

    private static void failure(XMLStreamWriter xml, Advice advice) throws XMLStreamException {
        Advice.Place place = advice.place();
        String where = place == null ? "" : place.file() + ", line " + place.line() + ": " + advice.why() + " ";
        xml.writeStartElement("failure");
        xml.writeAttribute("type", advice.hint());
        xml.writeAttribute("message", legal(where + advice.toDo()));
        xml.writeCharacters(legal("Why: " + advice.why() + "\nSee: " + String.join(", ", advice.see())));
        xml.writeEndElement();
    }

    /** Without what no XML may hold; a message may repeat anything that stands in a source. */
    private static String legal(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
