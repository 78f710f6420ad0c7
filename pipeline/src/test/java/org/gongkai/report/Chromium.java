package org.gongkai.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Chromium without a window, led through its driver in the W3C's protocol: Debian's packages
 * {@code chromium} and {@code chromium-driver}.
 */
final class Chromium implements AutoCloseable {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Pattern PORT = Pattern.compile("successfully on port (\\d+)");
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String root;
  private final String session;

  private Chromium(Path profile) throws IOException, InterruptedException {
    driver =
        new ProcessBuilder(DRIVER.toString(), "--port=0")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    root = "http://127.0.0.1:" + port();
    session =
        "/session/" + call("POST", "/session", capabilities(profile)).at("/sessionId").asText();
  }

  /** Whether there is one here; where tests must not be left out, it is taken for granted. */
  static boolean isThere() {
    return System.getenv("CI") != null || Files.exists(BROWSER) && Files.exists(DRIVER);
  }

  /**
   * Starts one.
   *
   * @param profile an empty folder
   */
  static Chromium in(Path profile) throws IOException, InterruptedException {
    return new Chromium(profile);
  }

  private int port() throws IOException {
    BufferedReader output = driver.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher port = PORT.matcher(line);
      if (port.find()) return Integer.parseInt(port.group(1));
    }
    throw new IOException("Cannot start " + DRIVER + ": it names no port");
  }

  private static Map<String, Object> capabilities(Path profile) {
    List<String> arguments =
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=zh-CN",
            "--user-data-dir=" + profile);
    return Map.of(
        "capabilities",
        Map.of(
            "alwaysMatch",
            Map.of(
                "goog:chromeOptions",
                Map.of("binary", BROWSER.toString(), "args", arguments),
                "goog:loggingPrefs",
                Map.of("browser", "ALL"))));
  }

  /** A screen of that width, and which theme its owner likes. */
  void show(int width, String theme) throws IOException, InterruptedException {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
  }

  void open(Path page) throws IOException, InterruptedException {
    call("POST", session + "/url", Map.of("url", page.toUri().toString()));
  }

  /** The value of a script that ends in {@code return}. */
  JsonNode run(String script) throws IOException, InterruptedException {
    return call("POST", session + "/execute/sync", Map.of("script", script, "args", List.of()));
  }

  /** The texts of all elements that a selector finds. */
  List<String> texts(String selector) throws IOException, InterruptedException {
    List<String> texts = new ArrayList<>();
    JsonNode found =
        run(
            "return [...document.querySelectorAll(%s)].map(e => e.textContent)"
                .formatted(JSON.writeValueAsString(selector)));
    found.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  /** What the page has complained of since the last call. */
  List<String> complaints() throws IOException, InterruptedException {
    List<String> complaints = new ArrayList<>();
    for (JsonNode entry : call("POST", session + "/se/log", Map.of("type", "browser")))
      complaints.add(entry.get("level").asText() + ": " + entry.get("message").asText());
    return complaints;
  }

  /** The page on paper, as PDF in base 64. */
  String print() throws IOException, InterruptedException {
    return command("Page.printToPDF", Map.of("printBackground", true)).get("data").asText();
  }

  private JsonNode command(String name, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    return call("POST", session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  private JsonNode call(String method, String path, Map<String, Object> body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(root + path))
            .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    JsonNode value = JSON.readTree(answer.body()).get("value");
    if (answer.statusCode() != 200)
      throw new IOException("Cannot do " + path + " in the browser: " + value);
    return value;
  }

  @Override
  public void close() throws IOException {
    try {
      call("DELETE", session, Map.of());
      driver.destroy();
      if (!driver.waitFor(10, TimeUnit.SECONDS)) driver.destroyForcibly();
    } catch (InterruptedException e) {
      driver.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
