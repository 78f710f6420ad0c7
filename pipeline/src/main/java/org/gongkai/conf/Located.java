package org.gongkai.conf;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;

/**
 * A scalar of a YAML file and where it stands.
 *
 * @param text as written, without quotes
 * @param line 1-based
 */
@JsonDeserialize(using = Located.FromYaml.class)
record Located(String text, int line) {

  @Override
  public String toString() {
    return text;
  }

  static final class FromYaml extends JsonDeserializer<Located> {
    @Override
    public Located deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.currentToken().isScalarValue())
        return (Located) context.handleUnexpectedToken(Located.class, parser);
      return new Located(parser.getText(), parser.currentTokenLocation().getLineNr());
    }
  }
}
