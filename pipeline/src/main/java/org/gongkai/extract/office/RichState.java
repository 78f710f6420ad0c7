package org.gongkai.extract.office;

import java.nio.charset.Charset;

/** What holds for the text of a group of rich text, until the group ends. */
final class RichState {
  boolean isSkipped;
  boolean isHidden;
  boolean isFontTable;
  boolean isInTable;
  int behindUnicode = 1;
  Charset charset;

  RichState(Charset charset) {
    this.charset = charset;
  }

  /** What holds at the beginning of a group inside. */
  RichState inner() {
    RichState inner = new RichState(charset);
    inner.isSkipped = isSkipped;
    inner.isHidden = isHidden;
    inner.isFontTable = isFontTable;
    inner.isInTable = isInTable;
    inner.behindUnicode = behindUnicode;
    return inner;
  }
}
