package countersign.evidence.format;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Builds a document of local names from what a stream tells, without the parser that would look at document types. */
final class XmlTreeBuilder implements XmlStream.Handler {
    private final Document document;
    private Node open;

    XmlTreeBuilder(Document document) {
        this.document = document;
        this.open = document;
    }

    @Override
    public void open(XmlElement element) {
        Element made = document.createElement(element.name());
        element.attributes().forEach(made::setAttribute);
        open = open.appendChild(made);
    }

    @Override
    public void text(XmlElement place) {
        if (open != document) open.appendChild(document.createTextNode(place.text()));
    }

    @Override
    public void close(String name) {
        open = open.getParentNode();
    }
}
