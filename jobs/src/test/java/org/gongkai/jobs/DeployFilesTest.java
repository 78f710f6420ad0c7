package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.operation.CronTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The files of {@code conf/deploy}, as far as this machine can tell. */
class DeployFilesTest {
  private static final Path DEPLOY = Path.of("..", "conf", "deploy");
  private static final Pattern CALL =
      Pattern.compile("/opt/gongkai/gongkai(( +[^\\s;>|\"]+)+)|GONGKAI \\+ \"(( +[^\\s;>|\"]+)+)");

  @TempDir Path temp;

  private static String text(String name) throws IOException {
    return Files.readString(DEPLOY.resolve(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gongkai.service",
        "gongkai-schedule.service",
        "crontab",
        "cronjob.yaml",
        "gongkai_dag.py"
      })
  void everyCallIsUnderstood(String name) throws IOException {
    List<String> calls = new ArrayList<>();
    for (String line : text(name).lines().filter(l -> !l.startsWith("#")).toList()) {
      Matcher call = CALL.matcher(line);
      while (call.find()) calls.add(call.group(1) == null ? call.group(3) : call.group(1));
    }
    calls.removeIf(call -> call.strip().equals("--data /srv/gongkai")); // a part of the others
    assertThat(calls).isNotEmpty();
    for (String call : calls) {
      CommandLine line = Shell.of(Commands.commandLine(), () -> false).line();
      String[] words = call.strip().replace("\\%", "%").split(" +");
      assertThat(line.parseArgs(words).hasSubcommand()).as(call).isTrue();
    }
  }

  @Test
  void cronTimesAreTimes() throws IOException {
    List<String> times =
        text("crontab")
            .lines()
            .filter(l -> l.matches("\\d.*"))
            .map(DeployFilesTest::times)
            .toList();
    assertThat(times).hasSize(5);
    JsonNode job = new YAMLMapper().readTree(text("cronjob.yaml"));
    assertThat(job.at("/kind").asText()).isEqualTo("CronJob");
    assertThat(job.at("/spec/concurrencyPolicy").asText()).isEqualTo("Forbid");
    ZoneId zone = ZoneId.of(job.at("/spec/timeZone").asText());
    assertThat(new CronTimes(job.at("/spec/schedule").asText(), zone).cron())
        .isEqualTo("30 2 * * *");
    for (String cron : times) assertThat(new CronTimes(cron, zone).cron()).isEqualTo(cron);
  }

  private static String times(String line) {
    return String.join(" ", List.of(line.split(" ")).subList(0, 5));
  }

  @Test
  void missedNightsAreCaughtUpBySystemd() throws Exception {
    assertThat(text("gongkai.timer")).contains("\nPersistent=true\n");
    assumeTrue(isThere("systemd-analyze"));
    String calendar = text("gongkai.timer").replaceAll("(?s).*OnCalendar=([^\\n]*)\\n.*", "$1");
    assertThat(run("systemd-analyze", "calendar", calendar)).isEmpty();
    Path program = Files.createDirectories(temp.resolve("opt")).resolve("gongkai");
    Files.writeString(program, "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
    for (String name : List.of("gongkai.service", "gongkai.timer", "gongkai-schedule.service"))
      command.add(unit(name, program).toString());
    assertThat(run(command.toArray(String[]::new))).isEmpty();
  }

  /** A unit as it would stand on a machine with the program and this user. */
  private Path unit(String name, Path program) throws IOException {
    return Files.writeString(
        temp.resolve(name),
        text(name)
            .replace("/opt/gongkai/gongkai", program.toString())
            .replace("WorkingDirectory=/opt/gongkai", "WorkingDirectory=" + temp)
            .replace("User=gongkai", "User=" + System.getProperty("user.name")));
  }

  @Test
  void theDagIsPython() throws Exception {
    assumeTrue(isThere("python3"));
    String compile = "import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())";
    assertThat(run("python3", "-c", compile, DEPLOY.resolve("gongkai_dag.py").toString()))
        .isEmpty();
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /** What it complains of; empty when all is well. */
  private static String run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes());
    return process.waitFor() == 0 ? "" : text;
  }
}
