package countersign.evidence.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The element that a stream has just opened; asked later it tells of another one. */
record XmlElement(XMLStreamReader reader) {
    /** The local name; namespaces differ between versions of one tool. */
    String name() {
        return reader.getLocalName();
    }

    /** The namespace, or empty. */
    String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    Optional<String> attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) return Optional.of(reader.getAttributeValue(i));
        }
        return Optional.empty();
    }

    /** All attributes by local name, in the order of the file. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /** The piece of text that the stream stands on. */
    String text() {
        return reader.getText();
    }

    /** The 1-based line on which its start tag ends. */
    int line() {
        return reader.getLocation().getLineNumber();
    }
}
