package org.gongkai.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class MainTest {

  /** What a command line prints and how it ends. */
  private record Ending(int exitCode, String out, String err) {}

  private static Ending run(String... args) {
    return run(false, args);
  }

  private static Ending run(boolean interrupted, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new Main()).addSubcommand(new Planted());
    int exitCode =
        Shell.of(line, () -> interrupted).run(new PrintWriter(out), new PrintWriter(err), args);
    return new Ending(exitCode, text(out), text(err));
  }

  private static String text(StringWriter printed) {
    return printed.toString().replace(System.lineSeparator(), "\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--data d --conf c --debug --quiet planted",
    "planted --data d --conf c --debug --quiet",
    "--data d planted --conf c --debug --quiet print",
    "--debug --quiet planted print --data=d --conf=c",
  })
  void sharedOptionsStandBeforeOrAfterTheCommand(String args) {
    assertThat(run(args.split(" ")))
        .isEqualTo(new Ending(ExitCode.PARTIAL, "d c true true 公开\n", ""));
  }

  @Test
  void withoutOptionsTheFoldersAreTheProjects() {
    assertThat(run("planted").out()).isEqualTo("data conf false false 公开\n");
  }

  @Test
  void defaultsAreBelowTheHomeAndShortInsideIt() {
    Path home = Path.of("/srv/gong kai");
    assertThat(Home.of(home, Path.of("/tmp")).folder("data")).isEqualTo(home.resolve("data"));
    assertThat(Home.of(home, home).folder("data")).isEqualTo(Path.of("data"));
    assertThat(Home.of(Path.of(""), home).folder("conf")).isEqualTo(Path.of("conf"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plantd             | Cannot understand 'plantd': gongkai has no such command. Did you mean 'planted'?                | gongkai
          --quite planted    | Cannot understand '--quite': gongkai has no such option. Did you mean '--quiet'?                 | gongkai
          planted --conut 3  | Cannot understand '--conut': gongkai planted has no such option. Did you mean '--count'?        | gongkai planted
          planted print more | Cannot understand 'more': gongkai planted has no such argument.                                 | gongkai planted
          planted --count x  | Cannot run 'gongkai planted': Invalid value for option '--count': 'x' is not an int             | gongkai planted
          planted --count    | Cannot run 'gongkai planted': Missing required parameter for option '--count' (<count>)         | gongkai planted
          --data             | Cannot run 'gongkai': Missing required parameter for option '--data' (DIR)                      | gongkai
          """)
  void wrongUseIsOneSentenceAndAWayOut(String args, String sentence, String command) {
    assertThat(run(args.split(" ")))
        .isEqualTo(new Ending(ExitCode.USAGE, "", sentence + "\nTry '" + command + " --help'.\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          user-error | 9 | Cannot find 7.
          wrapped    | 2 | Cannot do.
          conf       | 2 | Cannot use the configuration:~forms/2021.yaml:12: Cannot read the key 'lable'
          fault      | 70 | Cannot finish: task 3 failed. Run again with --debug for the stack trace.
          own-words  | 70 | Cannot read a.html. Run again with --debug for the stack trace.
          file       | 70 | Cannot finish: NoSuchFileException: a.html. Run again with --debug for the stack trace.
          disk       | 70 | Cannot finish: Job aborted: No space left on device. Run again with --debug for the stack trace.
          silent     | 70 | Cannot finish: NullPointerException. Run again with --debug for the stack trace.
          stack      | 70 | Cannot finish: StackOverflowError. Run again with --debug for the stack trace.
          memory     | 70 | Cannot finish: the memory is used up; give more with GONGKAI_JAVA_OPTS=-Xmx8g.
          """)
  void failureIsOneMessageWithoutAStackTrace(String act, int exitCode, String message) {
    assertThat(run("planted", act))
        .isEqualTo(new Ending(exitCode, "", message.replace('~', '\n') + "\n"));
  }

  @ParameterizedTest
  @CsvSource({"user-error", "conf", "fault", "stack"})
  void debugShowsTheStackTrace(String act) {
    assertThat(run("planted", act, "--debug").err())
        .startsWith("Cannot ")
        .contains("\tat org.gongkai.jobs.Planted.call");
  }

  @Test
  void aFailureIsALineOfJsonOnRequest() {
    assertThat(run("planted", "fault", "--log=json"))
        .returns(ExitCode.FAILURE, Ending::exitCode)
        .extracting(Ending::err)
        .asString()
        .matches(
            "\\{\"time\":\"[^\"]+Z\",\"level\":\"ERROR\",\"event\":\"failed\",\"message\":\"Cannot"
                + " finish: task 3 failed[^\"]*\",\"exit_code\":70}\n");
  }

  @Test
  void interruptedCommandReportsNoError() {
    assertThat(run(true, "planted", "fault")).isEqualTo(new Ending(ExitCode.FAILURE, "", ""));
  }

  @Test
  void withoutACommandTheHelpIsAnError() {
    Ending ending = run();
    assertThat(ending.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ending.out()).isEmpty();
    assertThat(ending.err()).startsWith("Usage: gongkai [");
  }

  @Test
  void versionIsTheBuilds() {
    assertThat(run("--version"))
        .isEqualTo(new Ending(ExitCode.OK, new Version().getVersion()[0] + "\n", ""));
    assertThat(run("planted", "-V").out()).isEqualTo(run("-V").out());
    assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void helpShowsOptionsCommandsExamplesAndExitCodes() {
    assertThat(run("--help").out())
        .contains("--data=DIR", "--conf=DIR", "--debug", "--quiet", "--help", "--version")
        .contains("\nCommands:\n  planted", "\nExamples:\n  gongkai ingest data/samples")
        .contains("\nExit codes:\n   0   Done", "\n   4   Published, with some documents");
  }

  @Test
  void helpOfACommandShowsSharedOptionsAndExitCodes() {
    assertThat(run("planted", "-h"))
        .returns(ExitCode.OK, Ending::exitCode)
        .extracting(Ending::out)
        .asString()
        .startsWith("Usage: gongkai planted ")
        .contains("--data=DIR", "--quiet", "\nExit codes:\n   0   Done");
  }

  @Test
  void atSignIsNoFileOfArguments() {
    assertThat(run("planted", "@print").exitCode()).isEqualTo(ExitCode.PARTIAL);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandDescribesItselfAndItsArguments(CommandLine command) {
    assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
    assertThat(command.getCommandSpec().usageMessage().footer()).isNotEmpty();
    assertThat(command.getCommandSpec().args())
        .allSatisfy(arg -> assertThat(described(arg)).as(arg.toString()).isTrue());
  }

  private static Stream<CommandLine> commands() {
    CommandLine line = Shell.of(new CommandLine(new Main()), () -> false).line();
    return Stream.concat(Stream.of(line), line.getSubcommands().values().stream());
  }

  private static boolean described(ArgSpec arg) {
    return arg.hidden() || Stream.of(arg.description()).anyMatch(text -> !text.isBlank());
  }
}
