package org.gongkai.jobs.spark;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** The disk under a scheme of its own, as another file system would be: {@code probe:///tmp}. */
public final class ProbeFileSystem extends RawLocalFileSystem {

  @Override
  public URI getUri() {
    return URI.create("probe:///");
  }

  @Override
  public String getScheme() {
    return "probe";
  }
}
