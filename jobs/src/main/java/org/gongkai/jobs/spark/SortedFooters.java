package org.gongkai.jobs.spark;

import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.parquet.hadoop.ParquetOutputCommitter;

/**
 * Commits the files of a task as Parquet's own committer does, with their footers in order. Spark
 * makes one by its name in each task.
 */
public final class SortedFooters extends ParquetOutputCommitter {

  public SortedFooters(Path output, TaskAttemptContext context) throws IOException {
    super(output, context);
  }

  /** Nobody but this attempt sees the files yet. */
  @Override
  public void commitTask(TaskAttemptContext context) throws IOException {
    Path attempt = getTaskAttemptPath(context);
    for (FileStatus file : attempt.getFileSystem(context.getConfiguration()).listStatus(attempt)) {
      java.nio.file.Path path = DataFolders.of(file.getPath().toString());
      if (DataFiles.partition(path) >= 0) ParquetFooter.sort(path);
    }
    super.commitTask(context);
  }
}
