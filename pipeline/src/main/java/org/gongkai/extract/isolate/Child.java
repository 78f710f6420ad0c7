package org.gongkai.extract.isolate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A child process that runs. */
final class Child implements AutoCloseable {
  /** They would change the child, and some make it print a line at its start. */
  private static final Set<String> NOT_INHERITED =
      Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH");

  /** A child whose input is closed ends in a few milliseconds. */
  private static final int SECONDS_TO_END = 2;

  private final Process process;
  private final Path scratch;
  private final DataOutputStream requests;
  private final AnswerReader answers;
  private int asked;

  private Child(Process process, Path scratch) {
    this.process = process;
    this.scratch = scratch;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers =
        new AnswerReader(new DataInputStream(new BufferedInputStream(process.getInputStream())));
  }

  /** Starts a process; it can be asked after {@link #awaitReady}. */
  static Child start(ChildCommand command) throws IOException {
    Path scratch = Scratch.make();
    ProcessBuilder builder = new ProcessBuilder(command.words(scratch));
    builder.environment().keySet().removeAll(NOT_INHERITED);
    try {
      return new Child(builder.redirectError(Redirect.DISCARD).start(), scratch);
    } catch (IOException e) {
      Scratch.remove(scratch);
      throw e;
    }
  }

  void awaitReady() throws IOException {
    answers.awaitReady();
  }

  /** Gives it a document and waits for the answer; a child that ends is an {@link IOException}. */
  Answer ask(byte[] bytes, String fileName) throws IOException {
    asked++;
    new DocumentWriter(requests).write(fileName);
    requests.writeInt(bytes.length);
    requests.write(bytes);
    requests.flush();
    return answers.answer();
  }

  /** How many documents it was given. */
  int asked() {
    return asked;
  }

  /** Ends it at once, from any thread. */
  void kill() {
    process.destroyForcibly();
  }

  /** Waits for its end, which an {@link IOException} has announced. */
  int exitCode() {
    end();
    return process.exitValue();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      kill(); // what it was not told it need not hear any more
    }
    end();
    Scratch.remove(scratch);
  }

  private void end() {
    boolean interrupted = false;
    try {
      if (process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) return;
    } catch (InterruptedException e) {
      interrupted = true;
    }
    kill();
    process.onExit().join();
    if (interrupted) Thread.currentThread().interrupt();
  }
}
