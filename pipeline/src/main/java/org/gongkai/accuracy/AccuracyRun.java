package org.gongkai.accuracy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Makes files, reads and scores them with several threads in bounded memory. The results come in
 * the order of the files, whatever the number of threads.
 */
public final class AccuracyRun {
  /** So many files are one task, so that waiting for each other costs nothing. */
  private static final int SLICE = 25;

  /** So many tasks a thread are under way or waiting to be taken. */
  private static final int AHEAD = 4;

  private final BlockingQueue<FileReader> readers;

  /**
   * A run on as many threads as there are readers.
   *
   * @param readers each is used by one thread at a time
   */
  public AccuracyRun(List<? extends FileReader> readers) {
    this.readers = new ArrayBlockingQueue<>(readers.size(), false, readers);
  }

  /**
   * Goes through the files.
   *
   * @param count of files
   * @param files makes the one of an index from 0; called by many threads
   * @param results is given each in order, by the calling thread
   */
  public void run(int count, IntFunction<TrueFile> files, Consumer<ScoredFile> results) {
    int threads = readers.size();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      ArrayDeque<Future<List<ScoredFile>>> underWay = new ArrayDeque<>();
      for (int from = 0; from < count; from += SLICE) {
        int begin = from;
        int end = Math.min(from + SLICE, count);
        underWay.add(executor.submit(() -> slice(begin, end, files)));
        if (underWay.size() > threads * AHEAD) underWay.remove().get().forEach(results);
      }
      for (Future<List<ScoredFile>> rest : underWay) rest.get().forEach(results);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Cannot finish: interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } finally {
      executor.shutdownNow();
    }
  }

  private List<ScoredFile> slice(int from, int to, IntFunction<TrueFile> files)
      throws InterruptedException {
    FileReader reader = readers.take();
    try {
      List<ScoredFile> scored = new ArrayList<>();
      for (int i = from; i < to; i++) scored.add(scored(made(i, files), reader));
      return scored;
    } finally {
      readers.add(reader);
    }
  }

  private static TrueFile made(int index, IntFunction<TrueFile> files) {
    try {
      return files.apply(index);
    } catch (RuntimeException e) {
      throw new IllegalStateException("Cannot make the file of index " + index + ": " + e, e);
    }
  }

  private static ScoredFile scored(TrueFile file, FileReader reader) {
    return new ScoredFile(file, ReportScorer.score(file, reader.read(file.landed(), file.bytes())));
  }
}
