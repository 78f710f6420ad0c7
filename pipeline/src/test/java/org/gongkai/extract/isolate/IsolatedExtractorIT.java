package org.gongkai.extract.isolate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Paragraph;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.ExtractionException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolatedExtractorIT {
  private static final String NASTY = NastyExtractor.class.getName();

  private final IsolatedExtractor extractor = reading(NASTY, 100, 60);

  @TempDir private Path folder;

  private static IsolatedExtractor reading(String type, int documents, int seconds) {
    String classPath = System.getProperty("java.class.path");
    DocumentLimits limits = new DocumentLimits(1 << 20, seconds, 1000, 1000);
    return new IsolatedExtractor(new ChildCommand(classPath, 64, limits, type), documents);
  }

  @AfterEach
  void end() {
    extractor.close();
  }

  private String read(String document) {
    return read(extractor, document);
  }

  private static String read(IsolatedExtractor with, String document) {
    return ((Paragraph) with.extract(document.getBytes(UTF_8), "nasty.doc").blocks().get(0)).text();
  }

  private static ExtractionException limit(IsolatedExtractor with, String document) {
    ExtractionException limit =
        catchThrowableOfType(ExtractionException.class, () -> read(with, document));
    assertThat(limit.reason()).isEqualTo(Reason.LIMIT);
    return limit;
  }

  @Test
  void oneProcessReadsManyDocuments() {
    String process = read("process");
    assertThat(read("process")).isEqualTo(process).isNotEqualTo(ownProcess());
    assertThat(NastyExtractor.isRunning(process)).isTrue();
    extractor.close();
    assertThat(NastyExtractor.isRunning(process)).isFalse();
  }

  private static String ownProcess() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  @Test
  void aProcessIsRenewedAfterSoManyDocuments() {
    try (IsolatedExtractor renewing = reading(NASTY, 2, 60)) {
      String first = read(renewing, "process");
      assertThat(read(renewing, "process")).isEqualTo(first);
      assertThat(read(renewing, "process")).isNotEqualTo(first);
      assertThat(NastyExtractor.isRunning(first)).isFalse();
    }
  }

  @Test
  void aDocumentThatHangsIsGivenUpAndTheNextIsRead() {
    try (IsolatedExtractor impatient = reading(NASTY, 100, 3)) {
      String process = read(impatient, "process");
      assertThat(limit(impatient, "sleep"))
          .hasMessage(
              "Cannot read it in 3 seconds, the limit; raise document.seconds in"
                  + " conf/pipeline.yaml if it is a report");
      assertThat(NastyExtractor.isRunning(process)).isFalse();
      assertThat(read(impatient, "next")).isEqualTo("next");
      assertThat(limit(impatient, "spin")).hasMessageStartingWith("Cannot read it in 3 seconds");
    }
  }

  @Test
  void aDocumentThatTakesAllMemoryNamesTheLimitAndTheNextIsRead() {
    assertThat(limit(extractor, "fill"))
        .hasMessage(
            "Cannot read it with 64 MiB of memory, the limit; raise isolation.memory_mib in"
                + " conf/pipeline.yaml if it is a report");
    assertThat(read("next")).isEqualTo("next");
  }

  @Test
  void aDocumentIsNotBlamedForTheMemoryThatOthersTook() {
    assertThat(read("leave 32")).isEqualTo("filled");
    assertThat(read("leave 32")).isEqualTo("filled");
    assertThat(read("next")).isEqualTo("next");
  }

  @Test
  void aDocumentThatEndsTheProcessCostsItselfOnly() {
    assertThatThrownBy(() -> read("exit 7"))
        .hasToString("its reader ended the child process with exit code 7");
    assertThat(read("next")).isEqualTo("next");
    assertThatThrownBy(() -> read("exit 0"))
        .hasToString("its reader ended the child process with exit code 0");
    assertThatThrownBy(() -> read("crash"))
        .asString()
        .startsWith("its reader ended the child process with exit code ");
    assertThat(read("next")).isEqualTo("next");
  }

  @Test
  void whatAnExtractorThrowsPrintsAsInThisProcess() {
    String process = read("process");
    assertThatThrownBy(() -> read("throw the roof"))
        .hasToString("java.lang.IllegalStateException: the roof");
    ExtractionException refused =
        catchThrowableOfType(ExtractionException.class, () -> read("refuse nothing in it"));
    assertThat(refused.reason()).isEqualTo(Reason.EMPTY);
    assertThat(refused).hasMessage("nothing in it");
    assertThat(read("process")).isEqualTo(process);
  }

  @Test
  void anErrorEndsTheProcessToo() {
    String process = read("process");
    assertThatThrownBy(() -> read("deep")).hasToString("java.lang.StackOverflowError");
    assertThat(read("process")).isNotEqualTo(process);
  }

  @Test
  void whatLibrariesPrintOrCloseDisturbsNothing() {
    String process = read("process");
    assertThat(read("print")).isEqualTo("printed");
    assertThat(read("close")).isEqualTo("closed");
    assertThat(read("print")).isEqualTo("printed");
    assertThat(read("process")).isEqualTo(process);
  }

  @Test
  void temporaryFilesGoWithTheProcess() {
    String left = read("temporary");
    assertThat(NastyExtractor.isThere(left)).isTrue();
    assertThatThrownBy(() -> read("exit 1")).hasMessageContaining("exit code 1");
    assertThat(NastyExtractor.isThere(left)).isFalse();
    String other = read("temporary");
    extractor.close();
    assertThat(Path.of(other).getParent()).doesNotExist();
  }

  @Test
  void noDocumentReachesTheNetwork() throws IOException {
    List<String> asked = new ArrayList<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    try {
      int port = server.getAddress().getPort();
      String address = "http://127.0.0.1:" + port + "/";
      assertThatThrownBy(() -> read("fetch " + address))
          .hasMessageContaining("Cannot open " + address + ": a document is being read");
      assertThatThrownBy(() -> read("connect " + port))
          .hasMessageContaining("Cannot open a connection: a document is being read");
      assertThatThrownBy(() -> read("resolve gongkai.test"))
          .hasMessageContaining("Unable to resolve host gongkai.test in hosts file /dev/null");
      assertThatThrownBy(() -> read("xml " + entity(address))).hasMessageContaining("not allowed");
    } finally {
      server.stop(0);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void noEntityOfADocumentOpensAFileOrGrowsWithoutEnd() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    assertThatThrownBy(() -> read("xml " + entity(secret.toUri().toString())))
        .hasMessageContaining("not allowed");
    assertThatThrownBy(() -> read("xml " + laughs())).hasMessageContaining("entity");
    assertThat(read("xml <a>good</a>")).isEqualTo("good");
  }

  private static String entity(String address) {
    return "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]><a>&x;</a>";
  }

  /** Each entity is ten of the one before it. */
  private static String laughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++)
      xml.append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    return xml.append("]><a>&l9;</a>").toString();
  }

  @Test
  void aProcessThatCannotBeStartedIsNoFaultOfTheDocument() {
    try (IsolatedExtractor broken = reading("no.such.Extractor", 100, 60)) {
      assertThatThrownBy(() -> read(broken, "next"))
          .isInstanceOf(IOError.class)
          .hasMessageContaining("Cannot start a process to read documents in");
    }
  }
}
