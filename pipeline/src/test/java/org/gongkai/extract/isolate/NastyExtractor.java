package org.gongkai.extract.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.FileExtractor;

/** Does what the document says, which is nothing good. */
public final class NastyExtractor implements FileExtractor {
  private static final List<byte[]> LEFT_BEHIND = new ArrayList<>();

  public NastyExtractor(DocumentLimits limits) {}

  @Override
  public ExtractedDocument extract(byte[] bytes, String fileName) {
    String[] words = new String(bytes, UTF_8).split(" ", 2);
    try {
      return document(fileName, done(words[0], words.length > 1 ? words[1] : ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String done(String deed, String object)
      throws IOException, ReflectiveOperationException, InterruptedException {
    return switch (deed) {
      case "sleep" -> slept();
      case "spin" -> spun();
      case "fill" -> filled(new ArrayList<>());
      case "leave" -> filled(LEFT_BEHIND, Integer.parseInt(object));
      case "exit" -> exited(Integer.parseInt(object));
      case "crash" -> crashed();
      case "deep" -> deep(0);
      case "print" -> printed();
      case "close" -> closed();
      case "throw" -> throw new IllegalStateException(object);
      case "refuse" -> throw new ExtractionException(ExtractionException.Reason.EMPTY, object);
      case "process" -> String.valueOf(ProcessHandle.current().pid());
      case "temporary" -> Files.createTempFile("left", ".bin").toString();
      case "fetch" -> String.valueOf(URI.create(object).toURL().openStream().read());
      case "connect" -> connected(Integer.parseInt(object));
      case "resolve" -> InetAddress.getByName(object).toString();
      case "xml" -> xml(object);
      default -> deed;
    };
  }

  private static ExtractedDocument document(String fileName, String text) {
    return new ExtractedDocument(
        fileName,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List.of(new Paragraph(text)),
        false,
        List.of());
  }

  private static String slept() throws InterruptedException {
    Thread.sleep(Long.MAX_VALUE);
    return "";
  }

  private static String spun() {
    long turns = 0;
    while (turns < Long.MAX_VALUE) turns = turns == Long.MAX_VALUE - 1 ? 0 : turns + 1;
    return "";
  }

  private static String filled(List<byte[]> heap) {
    return filled(heap, Integer.MAX_VALUE);
  }

  private static String filled(List<byte[]> heap, int mebibytes) {
    for (int i = 0; i < mebibytes; i++) heap.add(new byte[1 << 20]);
    return "filled";
  }

  private static String exited(int code) {
    System.exit(code);
    return "";
  }

  /** Writes to the first address there is, as a library in C may. */
  private static String crashed() throws ReflectiveOperationException {
    var field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
    field.setAccessible(true);
    Object unsafe = field.get(null);
    unsafe.getClass().getMethod("putAddress", long.class, long.class).invoke(unsafe, 0L, 0L);
    return "";
  }

  private static String deep(int depth) {
    return deep(depth + 1) + depth;
  }

  private static String printed() throws IOException {
    System.out.println("a library prints");
    for (String stream : List.of("/dev/fd/1", "/dev/fd/2"))
      try (FileOutputStream out = new FileOutputStream(stream)) {
        out.write("x".repeat(1 << 20).getBytes(UTF_8));
      }
    return "printed";
  }

  private static String closed() throws IOException {
    System.in.close();
    System.out.close();
    System.err.close();
    return "closed";
  }

  private static String connected(int port) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.toString();
    }
  }

  /** With the parser as it comes. */
  private static String xml(String text) {
    try (ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(UTF_8))) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(in)
          .getDocumentElement()
          .getTextContent();
    } catch (Exception e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  static boolean isRunning(String process) {
    return ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isPresent();
  }

  static boolean isThere(String file) {
    return Files.exists(Path.of(file));
  }
}
