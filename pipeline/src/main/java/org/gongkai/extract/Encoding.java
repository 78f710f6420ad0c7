package org.gongkai.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An encoding in which Chinese pages are written, with the names under which pages declare it. */
enum Encoding {
  UTF_8(StandardCharsets.UTF_8, new int[] {0xEF, 0xBB, 0xBF}, List.of("utf-8", "utf8")),
  /** Also every page in GB 2312 and GBK: they are parts of it. */
  GB18030(
      Charset.forName("GB18030"),
      new int[] {0x84, 0x31, 0x95, 0x33},
      List.of("gb18030", "gbk", "gb2312", "gb_2312-80", "x-gbk", "cp936", "ms936", "chinese")),
  BIG5(
      Charset.forName("Big5"),
      new int[] {},
      List.of("big5", "big5-hkscs", "x-x-big5", "cn-big5", "cp950")),
  UTF_16LE(StandardCharsets.UTF_16LE, new int[] {0xFF, 0xFE}, List.of("utf-16", "utf-16le")),
  UTF_16BE(StandardCharsets.UTF_16BE, new int[] {0xFE, 0xFF}, List.of("utf-16be"));

  private final Charset charset;
  private final int[] mark;
  private final List<String> declaredNames;

  Encoding(Charset charset, int[] mark, List<String> declaredNames) {
    this.charset = charset;
    this.mark = mark;
    this.declaredNames = declaredNames;
  }

  /** The name under which the encoding is reported. */
  String charsetName() {
    return charset.name();
  }

  /** Every character takes at least two bytes. */
  boolean isWide() {
    return this == UTF_16LE || this == UTF_16BE;
  }

  /** The length of the byte order mark. */
  int markLength() {
    return mark.length;
  }

  /** A page that declares this name means this encoding. */
  boolean isDeclaredBy(String name) {
    return declaredNames.contains(name.toLowerCase(Locale.ROOT));
  }

  /** The encoding whose byte order mark opens the file. */
  static Optional<Encoding> marked(byte[] bytes) {
    for (Encoding encoding : values())
      if (encoding.mark.length > 0 && encoding.opens(bytes)) return Optional.of(encoding);
    return Optional.empty();
  }

  private boolean opens(byte[] bytes) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
    return true;
  }

  /** The text of a part of the bytes; what cannot be decoded is U+FFFD. */
  String decode(byte[] bytes, int from, int to) {
    return this == GB18030 || this == BIG5
        ? decodeByteAfterByte(ByteBuffer.wrap(bytes, from, to - from))
        : new String(bytes, from, to - from, charset);
  }

  /**
   * After a broken byte goes on with the very next one. The platform's own decoder skips up to
   * three, and with them digits: a lost byte before {@code 2023} would leave {@code 23}.
   */
  private String decodeByteAfterByte(ByteBuffer in) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      out.put('\uFFFD');
      in.position(in.position() + 1);
    }
    decoder.flush(out);
    return out.flip().toString();
  }
}
