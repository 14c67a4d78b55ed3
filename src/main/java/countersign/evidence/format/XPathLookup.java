package countersign.evidence.format;

import countersign.evidence.EvidenceInput;
import countersign.evidence.Malformed;
import java.math.BigDecimal;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathEvaluationResult;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * XML in memory, for XPath 1.0. Names are local names, in the file and in the path: {@code //project/version} and
 * {@code //m:project/m:version} both mean the elements of those names, in whatever namespace.
 */
final class XPathLookup {
    private final Document document;

    private XPathLookup(Document document) {
        this.document = document;
    }

    /**
     * Holds a file in memory.
     *
     * @throws Malformed where it is not well-formed or exceeds a limit
     */
    static XPathLookup in(EvidenceInput input) {
        Document document = emptyDocument();
        XmlStream.read(input, new XmlTreeBuilder(document));
        return new XPathLookup(document);
    }

    /**
     * The string values of what {@code path} selects, or the one value that it computes.
     *
     * @throws Malformed where it is no XPath
     */
    List<String> values(String path) {
        Selected selected = new Selected();
        Object value = evaluate(path).value();
        if (value instanceof XPathNodes nodes) {
            for (Node node : nodes) selected.add(node.getTextContent());
        } else {
            selected.add(value instanceof Double number ? plain(number) : String.valueOf(value));
        }
        return selected.values();
    }

    private XPathEvaluationResult<?> evaluate(String path) {
        try {
            return xpath().evaluateExpression(XPathNames.local(path), document);
        } catch (XPathExpressionException e) {
            throw new Malformed("the path " + path + " is no XPath 1.0");
        }
    }

    private static String plain(Double number) {
        if (number.isNaN() || number.isInfinite()) return number.toString();
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static XPath xpath() {
        try {
            XPathFactory factory = XPathFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newXPath();
        } catch (XPathFactoryConfigurationException e) {
            throw new IllegalStateException("every Java platform has this feature", e);
        }
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform can make a document", e);
        }
    }
}
