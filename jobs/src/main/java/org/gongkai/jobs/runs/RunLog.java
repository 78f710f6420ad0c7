package org.gongkai.jobs.runs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The runs of a data folder, in {@code runs.jsonl}: a line when one begins and a line when it ends,
 * each forced to disk. Nothing in it is ever changed.
 *
 * <p>Beside it lies a file that keeps some room: it is given up when the disk is full, so that the
 * end of a run that a full disk ended is still remembered.
 *
 * @param folder the data folder
 */
public record RunLog(Path folder) {
  private static final int RESERVE = 1 << 16;
  private static final byte NEWLINE = '\n';

  /** The log. */
  public Path file() {
    return folder.resolve("runs.jsonl");
  }

  private Path reserve() {
    return folder.resolve("runs.reserve");
  }

  /**
   * What is in the log.
   *
   * @param runs by their beginning, the oldest first
   * @param damaged number of lines that cannot be read, as a power cut may leave them
   */
  public record Contents(List<Run> runs, int damaged) {
    public Contents {
      runs = List.copyOf(runs);
    }

    /** The last run of ingest after which readers saw what was there. */
    public Optional<Run> lastGood() {
      return latest(runs.stream().filter(Run::isGood).toList());
    }

    /** The last run of a job. */
    public Optional<Run> last(String job) {
      return latest(runs.stream().filter(run -> run.job().equals(Optional.of(job))).toList());
    }

    private static Optional<Run> latest(List<Run> runs) {
      return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }
  }

  /** Reads the log; one that is not there has no runs. */
  public Contents read() throws IOException {
    if (!Files.exists(file())) return new Contents(List.of(), 0);
    Map<String, RunLines> runs = new LinkedHashMap<>();
    int damaged = 0;
    for (String text : Files.readString(file()).split("\n")) {
      if (text.isBlank()) continue;
      Optional<RunLine> line = RunLine.read(text);
      if (line.isEmpty()) damaged++;
      line.ifPresent(l -> runs.computeIfAbsent(l.run(), id -> new RunLines()).add(l));
    }
    return new Contents(runs.values().stream().map(RunLines::run).toList(), damaged);
  }

  /** Adds a run that begins; the folder is made. */
  public void begin(Run run) throws IOException {
    Files.createDirectories(folder);
    append(bytes(RunLines.begin(run)));
    keepRoom();
  }

  /** Adds the end of a run; what {@code run} says of its beginning is told again. */
  public void end(Run run) throws IOException {
    byte[] bytes = bytes(RunLines.end(run));
    try {
      append(bytes);
    } catch (IOException full) {
      if (!Files.deleteIfExists(reserve())) throw full;
      append(bytes);
    }
  }

  private static byte[] bytes(RunLine line) {
    return (line.text() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** A line that was not written whole leaves no trace. */
  private void append(byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      FileLock lock = channel.lock();
      long end = channel.size();
      try {
        write(channel, end, bytes);
      } catch (IOException e) {
        channel.truncate(end);
        throw e;
      } finally {
        lock.release();
      }
    }
  }

  /** Behind a line that a power cut has left open, on a fresh one. */
  private static void write(FileChannel channel, long end, byte[] bytes) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    boolean open = end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != NEWLINE;
    ByteBuffer buffer = ByteBuffer.allocate(bytes.length + 1);
    if (open) buffer.put(NEWLINE);
    buffer.put(bytes).flip();
    for (long place = end; buffer.hasRemaining(); ) place += channel.write(buffer, place);
    channel.force(true);
  }

  /**
   * Without it a run on a full disk may be remembered as killed: no harm that a run must end for.
   */
  private void keepRoom() throws IOException {
    if (Files.exists(reserve())) return;
    byte[] filler = new byte[RESERVE];
    Arrays.fill(filler, (byte) '#');
    try {
      Files.write(reserve(), filler);
    } catch (IOException e) {
      Files.deleteIfExists(reserve());
    }
  }
}
