package org.gongkai.extract.isolate;

import java.io.IOError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.gongkai.document.ExtractedDocument;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.FileExtractor;

/**
 * Reads in a child process, one document at a time, for one thread. The process is started with the
 * first document and kept for the next ones. A document that hangs is given up at its deadline, and
 * one that ends the process costs itself only: it is tried again in a fresh process when others
 * were read in the old one before, so that it is never blamed for what they left.
 */
public final class IsolatedExtractor implements FileExtractor, AutoCloseable {
  /** A start takes half a second; a machine without memory or processes takes for ever. */
  private static final int SECONDS_TO_START = 60;

  private final ChildCommand command;
  private final int documents;
  private final ScheduledThreadPoolExecutor deadlines;
  private Optional<Child> child = Optional.empty();

  /** Reads with what {@code command} starts; a child is kept for so many documents. */
  IsolatedExtractor(ChildCommand command, int documents) {
    this.command = command;
    this.documents = documents;
    this.deadlines = new ScheduledThreadPoolExecutor(1, IsolatedExtractor::daemon);
    deadlines.setRemoveOnCancelPolicy(true);
  }

  /**
   * Reads with every extractor there is.
   *
   * @param isolation what a child may have
   * @param limits of a document
   * @param libraries a folder of jars that only children have on their class path
   */
  public static IsolatedExtractor of(
      Isolation isolation, DocumentLimits limits, Optional<Path> libraries) {
    return new IsolatedExtractor(
        ChildCommand.standard(isolation.memoryMib(), limits, libraries), isolation.documents());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * What is on the page, or what the extractor in the child threw.
   *
   * @throws IOError when no child can be started, which is no fault of the document
   */
  @Override
  public ExtractedDocument extract(byte[] bytes, String fileName) {
    boolean first = child.isEmpty();
    Answer answer = ask(bytes, fileName);
    if (answer instanceof Answer.Died && !first) answer = ask(bytes, fileName);
    return answer.documentOrThrow();
  }

  private Answer ask(byte[] bytes, String fileName) {
    Child asked = child.orElseGet(this::start);
    child = Optional.of(asked);
    ScheduledFuture<?> deadline = killAfter(command.limits().seconds(), asked);
    boolean keep = false;
    try {
      Answer answer = answer(asked, deadline, bytes, fileName);
      keep = answer.keepsTheChild() && asked.asked() < documents;
      return answer;
    } finally {
      if (!deadline.cancel(false) || !keep) close(asked);
    }
  }

  private Answer answer(Child asked, ScheduledFuture<?> deadline, byte[] bytes, String fileName) {
    try {
      return asked.ask(bytes, fileName);
    } catch (IOException e) {
      if (deadline.isDone()) return new Answer.TimedOut(command.limits().seconds());
      return new Answer.Died(asked.exitCode(), command.memoryMib());
    }
  }

  private Child start() {
    try {
      Child started = Child.start(command);
      ScheduledFuture<?> deadline = killAfter(SECONDS_TO_START, started);
      try {
        started.awaitReady();
        return started;
      } catch (IOException e) {
        started.close();
        throw e;
      } finally {
        deadline.cancel(false);
      }
    } catch (IOException e) {
      throw new IOError(
          new IOException(
              "Cannot start a process to read documents in: "
                  + e
                  + "; look for free memory, or list more under isolation.in_process in"
                  + " conf/pipeline.yaml",
              e));
    }
  }

  private ScheduledFuture<?> killAfter(int seconds, Child late) {
    return deadlines.schedule(late::kill, seconds, TimeUnit.SECONDS);
  }

  private void close(Child ended) {
    child = Optional.empty();
    ended.close();
  }

  /** Ends the child, if there is one. */
  @Override
  public void close() {
    child.ifPresent(this::close);
    deadlines.shutdownNow();
  }
}
