package org.gongkai.jobs.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.landing.LandedFile;
import org.gongkai.landing.LandingFile;

/**
 * Reads files from disk, one reader a thread.
 *
 * @param files the files
 * @param readers as many as there are threads
 */
record Reading(List<LandedFile> files, List<Reader> readers) implements Contender.Work {

  /** Reads one file; one thread at a time. */
  interface Reader {
    void read(LandingFile file, byte[] bytes);
  }

  @Override
  public void run() throws IOException {
    if (readers.size() == 1) read(0);
    else readInThreads();
  }

  private void readInThreads() throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(readers.size());
    try {
      List<Future<?>> shares = new ArrayList<>();
      for (int i = 0; i < readers.size(); i++) {
        int share = i;
        shares.add(
            threads.submit(
                () -> {
                  read(share);
                  return null;
                }));
      }
      for (Future<?> share : shares) share.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Cannot finish: interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException("Cannot finish: " + e.getCause(), e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  /** Every so many-th file, so that the shares are alike. */
  private void read(int share) throws IOException {
    for (int i = share; i < files.size(); i += readers.size()) {
      LandedFile file = files.get(i);
      readers.get(share).read(file.file(), Files.readAllBytes(Path.of(file.listed().path())));
    }
  }
}
