package org.gongkai.jobs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.gongkai.query.QueryException;
import org.gongkai.query.ReportFinder;
import org.gongkai.query.Row;
import org.gongkai.query.Warehouse;
import org.gongkai.report.EmbeddedJson;
import org.gongkai.report.ReportPages;

/**
 * Shows the pages on this machine alone: it listens on the loopback address and answers only those
 * who ask for it by that name. One request at a time, as the warehouse wants it.
 *
 * <ul>
 *   <li>{@code /}: the page over the whole snapshot
 *   <li>{@code /agency?id=…}: an agency's page
 *   <li>{@code /agencies?q=…}: agencies whose name has these words, as JSON
 * </ul>
 */
final class PageServer implements AutoCloseable {
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int FAILED = 500;

  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  private static final String AGENCIES =
      """
      SELECT a.agency_id, a.name, count(*) AS reports, min(r.year) AS first_year, max(r.year) AS last_year
      FROM dim_agency AS a
      JOIN report AS r ON r.agency_id = a.agency_id AND r.status = 'published'
      WHERE contains(a.name, ?)
      GROUP BY a.agency_id, a.name
      ORDER BY length(a.name), a.name, a.agency_id
      LIMIT 20
      """;

  private final HttpServer server;
  private final ExecutorService one = Executors.newSingleThreadExecutor();
  private final String country;
  private final ReportPages pages;
  private final Warehouse warehouse;

  private PageServer(HttpServer server, String country, ReportPages pages, Warehouse warehouse) {
    this.server = server;
    this.country = country;
    this.pages = pages;
    this.warehouse = warehouse;
  }

  /** What is sent back. */
  private record Answer(int status, String type, String body) {
    static Answer page(String html) {
      return new Answer(OK, "text/html", html);
    }

    static Answer refusal(int status, String sentence) {
      return new Answer(status, "text/plain", sentence);
    }
  }

  /**
   * Starts to answer.
   *
   * @param port 0 for any that is free
   * @param country the page over the whole snapshot
   * @throws IOException when the port is taken
   */
  static PageServer start(int port, String country, ReportPages pages, Warehouse warehouse)
      throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    PageServer server = new PageServer(HttpServer.create(address, 0), country, pages, warehouse);
    server.server.createContext("/", server::handle);
    server.server.setExecutor(server.one);
    server.server.start();
    return server;
  }

  /** Where the page is. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=utf-8");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), head || body.length == 0 ? -1 : body.length);
      if (!head) exchange.getResponseBody().write(body);
    }
  }

  private Answer answer(HttpExchange exchange) {
    // Another name may be that of a page elsewhere that was led here.
    if (!isOwnName(exchange.getRequestHeaders().getFirst("Host")))
      return Answer.refusal(FORBIDDEN, "Cannot answer under this name: open " + address());
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod()))
      return Answer.refusal(NOT_ALLOWED, "Cannot take anything: the pages are only read.");
    try {
      return page(exchange.getRequestURI());
    } catch (QueryException e) {
      return e.kind() == QueryException.Kind.NOT_FOUND
          ? Answer.refusal(NOT_FOUND, e.getMessage())
          : Answer.refusal(FAILED, e.getMessage());
    }
  }

  private static boolean isOwnName(String host) {
    return host != null && NAMES.contains(host.replaceFirst(":\\d+$", ""));
  }

  private Answer page(URI uri) {
    return switch (uri.getPath()) {
      case "/" -> Answer.page(country);
      case "/agency" -> Answer.page(agency(parameter(uri, "id")));
      case "/agencies" -> new Answer(OK, "application/json", agencies(parameter(uri, "q")));
      default -> Answer.refusal(NOT_FOUND, "Cannot find " + uri.getPath() + ": open " + address());
    };
  }

  private String agency(String word) {
    return pages.agency(warehouse, new ReportFinder(warehouse).agency(word));
  }

  private String agencies(String words) {
    List<Map<String, Object>> found =
        words.isBlank()
            ? List.of()
            : warehouse.select(AGENCIES, words.strip()).stream().map(Row::values).toList();
    return EmbeddedJson.of(found);
  }

  private static String parameter(URI uri, String name) {
    String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
    return List.of(query.split("&")).stream()
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> decoded(pair.substring(name.length() + 1)))
        .collect(Collectors.joining());
  }

  // What is no percent code stands for itself.
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  @Override
  public void close() {
    server.stop(0);
    one.shutdown();
  }
}
