package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Malformed;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML, element by element. A document type is passed over and nothing it names is fetched; an entity that is not one of XML's own five is
 * refused, as is nesting deeper than the limit. The JDK's own messages follow its locale, so none is passed on.
 */
final class XmlStream {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final int deepest;
    private int depth;
    private boolean documentType;

    private XmlStream(EvidenceInput input) throws XMLStreamException, IOException {
        // Given bytes, the JDK's reader prints what it cannot decode to standard error.
        this.reader = FACTORY.createXMLStreamReader(Encodings.strictly(input.stream()));
        this.deepest = input.limits().depth();
    }

    /** What is told of each element, in the order of the file. */
    interface Handler {
        void open(XmlElement element);

        /** The innermost open element ends. */
        void close(String name);

        /** A piece of text, which {@code place} holds. */
        default void text(XmlElement place) {}
    }

    /**
     * Tells {@code handler} of each element.
     *
     * @throws Malformed where the file is not well-formed or exceeds a limit
     */
    static void read(EvidenceInput input, Handler handler) {
        try {
            new XmlStream(input).run(handler);
        } catch (XMLStreamException e) {
            throw malformed(Optional.ofNullable(e.getLocation()), false);
        } catch (IOException e) {
            throw new Malformed("it could not be read to its end");
        }
    }

    private void run(Handler handler) {
        XmlElement element = new XmlElement(reader);
        while (next()) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > deepest) throw tooDeep(reader.getLocation());
                    handler.open(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    handler.close(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(element);
                case XMLStreamConstants.DTD -> documentType = true;
                default -> {}
            }
        }
    }

    private boolean next() {
        try {
            if (!reader.hasNext()) return false;
            reader.next();
            return true;
        } catch (XMLStreamException e) {
            throw malformed(Optional.ofNullable(e.getLocation()), documentType);
        } catch (RuntimeException e) {
            // The JDK's reader meets some broken prologs and encodings with unchecked exceptions; the digesting stream
            // with a limit.
            throw e instanceof Malformed limit ? limit : malformed(Optional.empty(), documentType);
        }
    }

    private Malformed tooDeep(Location place) {
        String message = "its elements are nested deeper than " + deepest;
        return new Malformed(message, place.getLineNumber(), place.getColumnNumber());
    }

    private static Malformed malformed(Optional<Location> place, boolean documentType) {
        int line = place.map(Location::getLineNumber).orElse(0);
        int column = place.map(Location::getColumnNumber).orElse(0);
        if (!documentType) return new Malformed("it is not well-formed XML", line, column);
        return new Malformed("it is not well-formed XML without the entities of its document type", line, column)
                .helped("have the tool write it without a document type: entities are never expanded here");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
