package org.gongkai.extract.office;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;

/**
 * Reads an XML part into a tree. Declarations of types and entities are refused, so nothing is
 * fetched and nothing multiplies; a part that is not well formed is damaged.
 */
final class XmlReader {
  /**
   * Elements that say how something looks or was edited; with hundreds of thousands in a report.
   */
  private static final Set<String> LOOKS =
      Set.of(
          ("rFonts sz szCs lang color spacing ind jc shd pBdr tblBorders tcBorders tcW tblW kern"
                  + " snapToGrid kinsoku overflowPunct wordWrap rsids lsdException tabs tblCellMar"
                  + " tcMar proofErr bookmarkStart bookmarkEnd extLst pPrChange rPrChange"
                  + " tblPrChange tcPrChange trPrChange sectPrChange tblPrExChange"
                  + " conditionalFormatting dataValidations lastRenderedPageBreak")
              .split(" "));

  private final Deque<XmlNode> open = new ArrayDeque<>();
  private int nodes;

  private XmlReader() {}

  /**
   * The root element.
   *
   * @param what names the part in messages
   */
  static XmlNode read(InputStream in, String what) {
    try {
      XMLStreamReader events = factory().createXMLStreamReader(in);
      try {
        return new XmlReader().tree(events);
      } finally {
        events.close();
      }
    } catch (XMLStreamException e) {
      throw ExtractionException.damaged(what + ": its XML is broken");
    }
  }

  /** The JDK's, whatever other parsers are on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private XmlNode tree(XMLStreamReader events) throws XMLStreamException {
    open.push(node("", Map.of()));
    while (events.hasNext()) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(events);
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(events.getText());
        default -> {}
      }
    }
    return open.pop().children().stream()
        .filter(child -> !child.isText())
        .findFirst()
        .orElseThrow(() -> new XMLStreamException("no element"));
  }

  private void start(XMLStreamReader events) throws XMLStreamException {
    if (LOOKS.contains(events.getLocalName())) {
      skip(events);
      return;
    }
    if (open.size() > Limits.DEPTH)
      throw ExtractionException.limit("an element inside so many others", Limits.DEPTH);
    XmlNode node = node(events.getLocalName(), attributes(events));
    open.element().children().add(node);
    open.push(node);
  }

  private static Map<String, String> attributes(XMLStreamReader events) {
    int count = events.getAttributeCount();
    if (count == 0) return Map.of();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < count; i++)
      attributes.putIfAbsent(events.getAttributeLocalName(i), events.getAttributeValue(i));
    return attributes;
  }

  private static void skip(XMLStreamReader events) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = events.next();
      if (event == XMLStreamConstants.START_ELEMENT) depth++;
      if (event == XMLStreamConstants.END_ELEMENT) depth--;
    }
  }

  private void text(String text) {
    if (open.size() > 1 && !text.isEmpty()) {
      count();
      open.element().children().add(new XmlNode("", Map.of(), List.of(), text));
    }
  }

  private XmlNode node(String name, Map<String, String> attributes) {
    count();
    return new XmlNode(name, attributes, new ArrayList<>(), "");
  }

  private void count() {
    if (++nodes > Limits.TAGS) throw ExtractionException.limit("so many elements", Limits.TAGS);
  }
}
