package org.gongkai.landing.container;

import java.io.IOException;
import java.util.Optional;

/** A kind of container. */
public interface ContainerFormat {

  /**
   * Opens a container of this kind.
   *
   * @param from where to begin
   * @return empty when it is none of this kind, judged by its content, for feeds by its name
   * @throws IOException when it is one and is broken
   */
  Optional<EntryCursor> open(Source source, Resume from) throws IOException;

  /**
   * Where a walk begins.
   *
   * @param index the number of the first entry
   * @param start its {@link Entry#start}; 0 for the beginning
   */
  record Resume(int index, long start) {
    /** From the first entry on. */
    public static final Resume BEGINNING = new Resume(0, 0);
  }
}
