package org.gongkai.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Looks into the two containers of office files, which begin alike whatever is in them. */
final class Containers {
  private static final int ZIP = 0x504B0304;
  private static final int OLE = 0xD0CF11E0;

  /** What a file can be only if it is one of these containers. */
  private static final Set<String> CONTAINED =
      Set.of(
          "application/msword",
          "application/vnd.ms-excel",
          "application/vnd.ms-works",
          "application/kswps",
          "application/ksdps",
          "application/kset");

  /** The containers themselves, with nothing known in them. */
  private static final Set<String> UNTOLD =
      Set.of("application/zip", "application/x-tika-msoffice", "application/x-tika-ooxml");

  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private final POIFSContainerDetector ole = new POIFSContainerDetector();
  private final DefaultZipContainerDetector zip = new DefaultZipContainerDetector();

  /**
   * What is in the container; empty for a file that is none. Of one that is cut its name tells what
   * it was.
   */
  Optional<MediaType> within(byte[] bytes, String fileName) {
    if (!begins(bytes)) return Optional.empty();
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    try (TikaInputStream in = TikaInputStream.get(bytes, name)) {
      MediaType found = head(bytes) == ZIP ? zip.detect(in, name) : ole.detect(in, name);
      return Optional.of(UNTOLD.contains(found.toString()) ? named(fileName, found) : found);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bytes in memory", e);
    }
  }

  private static MediaType named(String fileName, MediaType found) throws IOException {
    Metadata name = new Metadata();
    name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
    MediaType named = MimeTypes.getDefaultMimeTypes().detect(null, name);
    return isNamedOnly(named) ? named : found;
  }

  /** Whether a file begins as one of them does. */
  static boolean begins(byte[] bytes) {
    int head = head(bytes);
    return head == ZIP || head == OLE;
  }

  private static int head(byte[] bytes) {
    if (bytes.length < 4) return 0;
    return bytes[0] << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
  }

  /** A type of what stands in such a container: of another file only its name says so. */
  static boolean isNamedOnly(MediaType type) {
    String name = type.getBaseType().toString();
    return CONTAINED.contains(name) || name.startsWith(OPEN_XML) || name.startsWith(OPEN_DOCUMENT);
  }
}
