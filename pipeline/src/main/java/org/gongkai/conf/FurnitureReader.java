package org.gongkai.conf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.generate.layout.Furniture;
import org.gongkai.generate.layout.LayoutWords;
import org.gongkai.generate.layout.PageFrame;

/** Reads {@code conf/generate/layouts.yaml} and the pages beside it. */
final class FurnitureReader {
  private static final String ENDING = ".html";

  private FurnitureReader() {}

  /** What stands around reports; nothing if a file cannot be used. */
  static Optional<Furniture> read(Path folder, Problems problems) {
    Path words = folder.resolve("layouts.yaml");
    List<PageFrame> frames = frames(folder.resolve("pages"), problems);
    return YamlFile.read(words, LayoutWords.class, problems)
        .map(w -> new Furniture(w, frames))
        .filter(furniture -> isComplete(furniture, new ConfFile(folder, problems)));
  }

  private static List<PageFrame> frames(Path pages, Problems problems) {
    List<PageFrame> frames = new ArrayList<>();
    for (Path page : YamlFile.list(pages, ENDING)) {
      ConfFile file = new ConfFile(page, problems);
      TextFile.read(file).flatMap(text -> frame(text, file)).ifPresent(frames::add);
    }
    return frames;
  }

  private static Optional<PageFrame> frame(String text, ConfFile file) {
    String name = file.path().getFileName().toString();
    try {
      return Optional.of(
          new PageFrame(name.substring(0, name.length() - ENDING.length()), text.lines().toList()));
    } catch (IllegalArgumentException e) {
      file.problem(0, e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean isComplete(Furniture furniture, ConfFile folder) {
    List<String> names = furniture.frames().stream().map(PageFrame::name).toList();
    boolean complete = names.contains(Furniture.BARE) && names.size() > 1;
    if (!complete)
      folder.problem(
          0, "Cannot set pages with " + names + "; pages/bare.html and another one must be there");
    return complete;
  }
}
