package org.gongkai.extract.isolate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.gongkai.extract.DocumentLimits;
import org.gongkai.extract.ExtractionException;
import org.gongkai.extract.FileExtractor;

/**
 * The main class of a child process: reads one document after another from its first stream and
 * answers on its third, until its parent ends.
 */
public final class ChildMain {
  /** The exit code of a virtual machine with {@code ExitOnOutOfMemoryError}. */
  static final int OUT_OF_MEMORY = 3;

  private static final String ANSWERS = "/dev/fd/3";

  /** A document to read. */
  private record Request(String fileName, byte[] bytes) {}

  private final BlockingQueue<Request> next = new ArrayBlockingQueue<>(1);
  private final FileExtractor extractor;
  private final AnswerWriter answers;

  private ChildMain(FileExtractor extractor, AnswerWriter answers) {
    this.extractor = extractor;
    this.answers = answers;
  }

  /**
   * Serves the parent.
   *
   * @param args the class of the extractor and the numbers of {@link DocumentLimits}
   */
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    InputStream requests = System.in;
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    NoNetwork.enter();
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(ANSWERS)));
    ChildMain child = new ChildMain(extractor(args), new AnswerWriter(out));
    child.answers.ready();
    // Not the first thread: its stack is larger than that of the threads that read in process.
    Thread work = new Thread(child::work, "reader");
    work.setDaemon(true);
    work.start();
    child.receive(new DataInputStream(new BufferedInputStream(requests)));
  }

  private static FileExtractor extractor(String[] args) throws ReflectiveOperationException {
    DocumentLimits limits =
        new DocumentLimits(
            Long.parseLong(args[1]),
            Integer.parseInt(args[2]),
            Integer.parseInt(args[3]),
            Integer.parseInt(args[4]));
    return (FileExtractor)
        Class.forName(args[0]).getConstructor(DocumentLimits.class).newInstance(limits);
  }

  /** Waits for the next document even while one is read: so it sees the end of the parent. */
  private void receive(DataInputStream requests) {
    try {
      DocumentReader reader = new DocumentReader(requests);
      for (; ; ) {
        String fileName = reader.text();
        byte[] bytes = requests.readNBytes(requests.readInt());
        next.put(new Request(fileName, bytes));
      }
    } catch (EOFException e) {
      Scratch.remove(Path.of(System.getProperty("java.io.tmpdir")));
      Runtime.getRuntime().halt(0);
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  private void work() {
    try {
      for (; ; ) answers.write(read(next.take()));
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  /** Whatever an extractor throws is an answer; only memory is not to be trusted after it. */
  private Answer read(Request request) {
    try {
      return new Answer.Read(extractor.extract(request.bytes(), request.fileName()));
    } catch (ExtractionException e) {
      return new Answer.Refused(e.reason(), e.getMessage());
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (Throwable e) {
      return new Answer.Threw(e.toString(), e instanceof Error);
    }
  }
}
