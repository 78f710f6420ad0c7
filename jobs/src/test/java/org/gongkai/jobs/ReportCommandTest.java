package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir static Path data;

  @BeforeAll
  static void publish() throws IOException, SQLException {
    SampleWarehouse.in(Files.createDirectory(data.resolve("warehouse")));
  }

  @Test
  void pageIsWrittenIntoTheExports() throws IOException {
    Path file = data.resolve("exports/report.html");
    assertThat(run("report")).isEqualTo(new CommandRun(0, "Wrote " + file + ".\n", ""));
    assertThat(Files.readString(file))
        .startsWith("<!DOCTYPE html>")
        .contains("\"snapshot\":\"s1\"");
  }

  @Test
  void pageOfAnAgencyIsNamedByItsId() throws IOException {
    Path file = data.resolve("exports/report-320800-education-1.html");
    assertThat(run("report", "--agency", "淮安市教育局"))
        .isEqualTo(new CommandRun(0, "Wrote " + file + ".\n", ""));
    assertThat(Files.readString(file)).contains("淮安市教育局2021年报告");
  }

  @Test
  void nameThatFitsSeveralIsAnsweredWithTheirIds() {
    assertThat(run("report", "--agency", "教育局"))
        .isEqualTo(
            new CommandRun(
                9,
                "",
                """
                Cannot tell which agency '教育局' is: give the id of one of these.
                  230800:education:1  佳木斯市教育局
                  320800:education:1  淮安市教育局"""));
    assertThat(run("report", "--agency", "无此局").exitCode()).isEqualTo(9);
  }

  @Test
  void fileAndServerExcludeEachOther() {
    assertThat(run("report", "--serve", "-o", "x.html"))
        .isEqualTo(
            new CommandRun(
                2, "", "Cannot write a file and serve: leave --serve out, or the other."));
    assertThat(run("report", "--serve", "--port", "70000").exitCode()).isEqualTo(2);
  }

  @Test
  void pagesAreServedOnThisMachineAlone() {
    List<String> answers = new ArrayList<>();
    CommandRun run =
        CommandRun.of(
            new ReportCommand(
                address -> {
                  answers.add(get(address));
                  answers.add(get(address + "agency?id=320800:education:1"));
                  answers.add(get(address + "agencies?q=%E6%95%99%E8%82%B2"));
                  answers.add(get(address + "agency?id=%zz"));
                  answers.add(get(address + "../etc/passwd"));
                  answers.add(withHost(address, "example.org"));
                }),
            data,
            "report",
            "--serve",
            "--port",
            "0");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .matches("http://127\\.0\\.0\\.1:\\d+/ shows the report; Ctrl-C ends it\\.\n");
    assertThat(answers.get(0)).startsWith("200 text/html; charset=utf-8 <!DOCTYPE html>");
    assertThat(answers.get(1)).startsWith("200 text/html").contains("淮安市教育局2021年报告");
    assertThat(answers.get(2))
        .isEqualTo(
            "200 application/json; charset=utf-8"
                + " [{\"agency_id\":\"320800:education:1\",\"name\":\"淮安市教育局\",\"reports\":1,"
                + "\"first_year\":2021,\"last_year\":2021}]");
    assertThat(answers.get(3)).startsWith("404 text/plain");
    assertThat(answers.get(4)).startsWith("404 text/plain; charset=utf-8 Cannot find /");
    assertThat(answers.get(5)).startsWith("HTTP/1.1 403");
  }

  @Test
  void takenPortIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run = run("report", "--serve", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(
              "Cannot listen on port " + taken.getLocalPort() + ": choose another with --port");
    }
  }

  private static CommandRun run(String... arguments) {
    return CommandRun.of(new ReportCommand(address -> {}), data, arguments);
  }

  private static String get(String address) throws InterruptedException {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(address.replace("%zz", "%25zz"))).build(),
                  HttpResponse.BodyHandlers.ofString());
      return answer.statusCode()
          + " "
          + answer.headers().firstValue("Content-Type").orElse("")
          + " "
          + answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line of the answer to who was led here under another name. */
  private static String withHost(String address, String host) {
    URI uri = URI.create(address);
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
