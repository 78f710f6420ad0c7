package org.gongkai.extract.office;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.Limits;

/**
 * The parts of a zip package of an office program. It is opened by its central directory: a file
 * that was cut has none and is damaged, though its first parts could be read. What is unpacked is
 * bounded, and compared with its check sum.
 */
final class OfficePackage implements Closeable {
  private static final String MAIN = "officeDocument";

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
  private final String what;

  /** A part that another one refers to. */
  record Relation(String type, String part) {}

  private OfficePackage(ZipFile zip, String what) {
    this.zip = zip;
    this.what = what;
  }

  /**
   * Opens a package.
   *
   * @param what names it in messages
   */
  static OfficePackage open(byte[] bytes, String what) {
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
      OfficePackage opened = new OfficePackage(zip, what);
      opened.list();
      return opened;
    } catch (IOException | IllegalArgumentException e) {
      throw ExtractionException.damaged(what + ": it is cut or broken, its directory is not there");
    }
  }

  private void list() {
    long unpacked = 0;
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      unpacked += Math.max(0, entry.getSize());
      parts.putIfAbsent(key(entry.getName()), entry);
    }
    if (parts.size() > Limits.PARTS)
      throw ExtractionException.limit("a package of so many parts", Limits.PARTS);
    if (unpacked > Limits.UNPACKED_BYTES)
      throw ExtractionException.limit(
          "a package that unpacks to " + unpacked + " bytes", Limits.UNPACKED_BYTES);
  }

  /** Names of parts are equal in any case. */
  private static String key(String name) {
    String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
    return path.startsWith("/") ? path.substring(1) : path;
  }

  /** The tree of a part that must be there. */
  XmlNode part(String name) {
    return find(name)
        .orElseThrow(() -> ExtractionException.damaged(what + ": it has no part " + name));
  }

  /** The tree of a part. */
  Optional<XmlNode> find(String name) {
    ZipArchiveEntry entry = parts.get(key(name));
    if (entry == null) return Optional.empty();
    return Optional.of(XmlReader.read(new ByteArrayInputStream(unpacked(entry)), what));
  }

  private byte[] unpacked(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) throw ExtractionException.locked(what);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(Limits.PART_BYTES + 1);
      if (bytes.length > Limits.PART_BYTES)
        throw ExtractionException.limit("a part of so many bytes", Limits.PART_BYTES);
      CRC32 sum = new CRC32();
      sum.update(bytes);
      if (sum.getValue() != entry.getCrc()) throw broken(entry);
      return bytes;
    } catch (IOException | IllegalArgumentException e) {
      throw broken(entry);
    }
  }

  private ExtractionException broken(ZipArchiveEntry entry) {
    return ExtractionException.damaged(what + ": its part " + entry.getName() + " is broken");
  }

  /** The part that the package is about. */
  String mainPart() {
    return relations("").values().stream()
        .filter(relation -> relation.type().equals(MAIN))
        .map(Relation::part)
        .findFirst()
        .orElseThrow(() -> ExtractionException.damaged(what + ": it has no main part"));
  }

  /**
   * What a part refers to, by id; empty where nothing.
   *
   * @param part a name without leading slash; empty for the package itself
   */
  Map<String, Relation> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Relation> relations = new HashMap<>();
    find(folder + "_rels/" + part.substring(slash) + ".rels")
        .ifPresent(
            root ->
                root.all("Relationship")
                    .filter(r -> !r.attribute("TargetMode").equals("External"))
                    .forEach(r -> relations.put(r.attribute("Id"), relation(folder, r))));
    return relations;
  }

  private static Relation relation(String folder, XmlNode relationship) {
    String type = relationship.attribute("Type");
    String target = relationship.attribute("Target");
    String path = target.startsWith("/") ? target.substring(1) : normal(folder + target);
    return new Relation(type.substring(type.lastIndexOf('/') + 1), path);
  }

  /** Without the steps up. */
  private static String normal(String path) {
    String normal = path.replace("/./", "/");
    for (int up = normal.indexOf("/../"); up > 0; up = normal.indexOf("/../")) {
      int before = normal.lastIndexOf('/', up - 1) + 1;
      normal = normal.substring(0, before) + normal.substring(up + 4);
    }
    return normal;
  }

  /** The part of a kind that a part refers to, such as {@code styles}. */
  Optional<XmlNode> related(String part, String type) {
    return relations(part).values().stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::part)
        .sorted()
        .findFirst()
        .flatMap(this::find);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close bytes in memory", e);
    }
  }
}
