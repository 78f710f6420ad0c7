package org.gongkai.extract;

import java.util.List;
import java.util.stream.Stream;

/**
 * Bytes read as text.
 *
 * @param text without a byte order mark; what could not be decoded is U+FFFD
 * @param charset the encoding that was used
 * @param notes what was wrong with the declaration or the bytes, one sentence each
 */
record DecodedText(String text, String charset, List<String> notes) {
  DecodedText {
    notes = List.copyOf(notes);
  }

  DecodedText with(String otherText, String note) {
    return new DecodedText(
        otherText, charset, Stream.concat(notes.stream(), Stream.of(note)).toList());
  }
}
