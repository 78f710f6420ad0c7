package org.gongkai.landing.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.landing.SourceMetadata;

/**
 * A zip archive. Office documents are written as zip archives, too, and are documents: their
 * entries tell.
 */
record ZipFormat(ContainerLimits limits) implements ContainerFormat {
  /** Office Open XML, and the Chinese OFD. */
  private static final List<String> PARTS_OF_DOCUMENTS = List.of("[Content_Types].xml", "OFD.xml");

  /** OpenDocument and EPUB: the first entry, as it is. */
  private static final String MEDIA_TYPE = "mimetype";

  /** Where the first entry's name begins, and where its length stands. */
  private static final int NAME_AT = 30;

  private static final int NAME_LENGTH_AT = 26;

  @Override
  public Optional<EntryCursor> open(Source source, Resume from) throws IOException {
    byte[] head = source.head();
    if (!isZip(head)) return Optional.empty();
    SeekableByteChannel channel = source.channel();
    try {
      ZipFile zip = open(channel);
      if (!isDocument(zip)) return Optional.of(new Cursor(zip, source, from, limits));
      zip.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      channel.close();
      // A broken document is the business of those who read documents.
      if (isPart(firstName(head))) return Optional.empty();
      throw e;
    }
  }

  private static boolean isZip(byte[] head) {
    return head.length > 3
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
  }

  private static ZipFile open(SeekableByteChannel channel) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(channel)
        .setCharset(StandardCharsets.ISO_8859_1)
        .setUseUnicodeExtraFields(true)
        // The directory at the end says all; one more look an entry is dear on a cluster.
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  private static boolean isDocument(ZipFile zip) {
    if (PARTS_OF_DOCUMENTS.stream().anyMatch(part -> zip.getEntry(part) != null)) return true;
    Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
    if (!entries.hasMoreElements()) return false;
    ZipArchiveEntry first = entries.nextElement();
    return first.getName().equals(MEDIA_TYPE) && first.getMethod() == ZipEntry.STORED;
  }

  private static boolean isPart(String name) {
    return name.equals(MEDIA_TYPE) || PARTS_OF_DOCUMENTS.contains(name);
  }

  private static String firstName(byte[] head) {
    if (head.length < NAME_AT) return "";
    int length = (head[NAME_LENGTH_AT] & 0xFF) | (head[NAME_LENGTH_AT + 1] & 0xFF) << 8;
    int end = Math.min(head.length, NAME_AT + length);
    return new String(head, NAME_AT, end - NAME_AT, StandardCharsets.ISO_8859_1);
  }

  private static final class Cursor implements EntryCursor {
    private final ZipFile zip;
    private final Source source;
    private final ContainerLimits limits;
    private final Enumeration<ZipArchiveEntry> entries;
    private final Charset charset;
    private int index;

    Cursor(ZipFile zip, Source source, Resume from, ContainerLimits limits) {
      this.zip = zip;
      this.source = source;
      this.limits = limits;
      charset = charset(zip);
      entries = zip.getEntriesInPhysicalOrder();
      for (; index < from.index() && entries.hasMoreElements(); index++) entries.nextElement();
    }

    private static Charset charset(ZipFile zip) {
      ByteArrayOutputStream names = new ByteArrayOutputStream();
      for (var all = zip.getEntries(); all.hasMoreElements(); ) {
        ZipArchiveEntry entry = all.nextElement();
        if (isNamedInUtf8(entry)) continue;
        names.writeBytes(entry.getRawName());
        names.write('\n');
      }
      return EntryNames.charset(names.toByteArray());
    }

    /** A flag that the bytes belie says nothing. */
    private static boolean isNamedInUtf8(ZipArchiveEntry entry) {
      return entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD
          || entry.getGeneralPurposeBit().usesUTF8ForNames()
              && EntryNames.decoded(entry.getRawName(), StandardCharsets.UTF_8).isPresent();
    }

    @Override
    public Optional<Entry> next() {
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        int number = index++;
        if (!entry.isDirectory()) return Optional.of(entry(entry, number));
      }
      return Optional.empty();
    }

    private Entry entry(ZipArchiveEntry entry, int number) {
      String name =
          isNamedInUtf8(entry) ? entry.getName() : EntryNames.decode(entry.getRawName(), charset);
      OptionalLong start = OptionalLong.of(number);
      Optional<String> obstacle = obstacle(entry);
      return obstacle.isPresent()
          ? Entry.blocked(number, start, name, obstacle.get())
          : Entry.of(number, start, name, SourceMetadata.NONE, () -> content(entry));
    }

    private Optional<String> obstacle(ZipArchiveEntry entry) {
      if (entry.getGeneralPurposeBit().usesEncryption())
        return Optional.of("Cannot read an encrypted entry; decrypt the archive");
      if (entry.isUnixSymlink()) return Optional.of("Cannot follow a link inside an archive");
      if (!zip.canReadEntryData(entry))
        return Optional.of("Cannot decompress the entry: method " + entry.getMethod());
      if (limits.isBomb(entry.getCompressedSize(), entry.getSize()))
        return Optional.of(
            "Cannot read an entry that grows from "
                + entry.getCompressedSize()
                + " to "
                + entry.getSize()
                + " bytes: the limit is "
                + limits.expansion()
                + " times");
      return Optional.empty();
    }

    private InputStream content(ZipArchiveEntry entry) throws IOException {
      InputStream counted = source.expansion().counted(zip.getInputStream(entry));
      return new Compared(counted, entry.getSize(), entry.getCrc());
    }

    @Override
    public boolean isNameUnique() {
      return true;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** Compares length and checksum at the end: the library leaves that to its users. */
  private static final class Compared extends CheckedInputStream {
    private final long size;
    private final long crc;
    private long count;

    Compared(InputStream in, long size, long crc) {
      super(in, new CRC32());
      this.size = size;
      this.crc = crc;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      if (read > 0) count += read;
      if (read < 0 && count != size)
        throw new IOException("it has " + count + " bytes and not " + size);
      if (read < 0 && getChecksum().getValue() != crc)
        throw new IOException("its checksum is another");
      return read;
    }
  }
}
