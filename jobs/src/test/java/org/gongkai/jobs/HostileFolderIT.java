package org.gongkai.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gongkai.jobs.hostile.HostileFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One ingest over files that hang, explode and lie, with good files among them. */
class HostileFolderIT {
  private static final Path SAMPLES = Path.of("..", "data", "samples");
  private static final List<String> GOOD =
      List.of("shanghai-office-2025.md", "hongze-district-2024.txt", "hongze-district-2023.txt");

  private static final Path OFFICE =
      Path.of("..", "pipeline", "src", "test", "resources", "samples");
  private static final List<String> GOOD_OFFICE =
      List.of("docx_portrait/input.docx", "doc/input.doc", "xlsx_one/input.xlsx");

  /** What became of a file. */
  private record Ending(String status, String reason) {}

  @TempDir private Path root;

  private final List<String> asked = new CopyOnWriteArrayList<>();

  @Test
  void everyFileIsListedWithItsReasonAndAllOthersAreRead() throws Exception {
    Path landing = Files.createDirectory(root.resolve("landing"));
    Path outside = Files.createDirectory(root.resolve("outside"));
    for (String name : GOOD) Files.copy(SAMPLES.resolve(name), landing.resolve(name));
    for (String name : GOOD_OFFICE)
      Files.copy(OFFICE.resolve(name), landing.resolve(name.replace('/', '.')));
    HttpServer server = server();
    Map<String, Pattern> expected;
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      expected = HostileFolder.in(landing, outside, address).reasons();
      ingest(landing);
    } finally {
      server.stop(0);
    }
    Map<String, Ending> endings = endings();
    assertThat(asked).isEmpty();
    for (String name : GOOD_OFFICE)
      assertThat(endings.remove(name.replace('/', '.')).status())
          .as(name)
          .isIn("published", "superseded", "unidentified", "duplicate");
    for (String name : GOOD)
      assertThat(endings.remove(name)).as(name).isEqualTo(new Ending("published", ""));
    assertThat(endings.keySet().stream().map(HostileFolderIT::file).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(expected.keySet());
    endings.forEach(
        (name, ending) -> {
          assertThat(ending.status()).as(name + ending).isIn("failed", "rejected", "duplicate");
          assertThat(ending.reason()).as(name).matches(expected.get(file(name)));
        });
    try (Stream<Path> left = Files.list(root.resolve("temporary"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.startsWith("gongkai-") || name.startsWith("apache-tika"));
    }
  }

  /** The file that a document is in: what stands behind the mark is its address in an archive. */
  private static String file(String landingPath) {
    return landingPath.split("!", 2)[0];
  }

  private HttpServer server() throws IOException {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(any, 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    return server;
  }

  /** In a process of its own, with little memory. */
  private void ingest(Path landing) throws Exception {
    Path temporary = Files.createDirectory(root.resolve("temporary"));
    Path out = root.resolve("out.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:-UsePerfData",
            "-Djava.io.tmpdir=" + temporary,
            "-jar",
            Path.of("target", "gongkai.jar").toString(),
            "--conf=" + Path.of("..", "conf"),
            "--data=" + root.resolve("data"),
            "ingest",
            landing.toString());
    int exitCode = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
    String printed = Files.readString(out, UTF_8);
    assertThat(exitCode).as(printed).isEqualTo(ExitCode.PARTIAL);
    try (Stream<Path> left = Files.list(Path.of(""))) {
      assertThat(left).noneMatch(path -> path.toString().startsWith("hs_err_pid"));
    }
  }

  private Map<String, Ending> endings() throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "--conf=" + Path.of("..", "conf"),
            "--data=" + root.resolve("data"),
            "sql",
            "--format=csv",
            "select landing_path, status, reason from report");
    assertThat(exitCode).as(err.toString()).isZero();
    Map<String, Ending> endings = new TreeMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (CSVRecord row : format.parse(new StringReader(out.toString())))
      endings.put(row.get(0), new Ending(row.get(1), row.get(2)));
    return endings;
  }
}
