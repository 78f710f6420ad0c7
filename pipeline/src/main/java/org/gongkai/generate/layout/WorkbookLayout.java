package org.gongkai.generate.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.generate.Layout;
import org.gongkai.generate.Manuscript;
import org.gongkai.generate.Printout;
import org.gongkai.generate.layout.ReportSections.ReportSection;

/**
 * A report as a workbook of Excel.
 *
 * @param id kebab-case
 * @param hasSheets whether each section has a sheet of its own, named after it
 */
record WorkbookLayout(String id, boolean hasSheets) implements Layout {
  private static final String ONE_SHEET = "Sheet1";

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public Printout print(Manuscript manuscript, Random random) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      WorkbookStyles styles = new WorkbookStyles(workbook, random.nextBoolean());
      boolean asNumbers = random.nextInt(3) > 0;
      WorkbookSheet sheet = new WorkbookSheet(workbook.createSheet(ONE_SHEET), styles, asNumbers);
      if (!manuscript.title().isEmpty()) sheet.title(manuscript.title());
      for (ReportSection section : ReportSections.of(manuscript)) {
        if (hasSheets && !section.sheets().isEmpty())
          sheet =
              new WorkbookSheet(workbook.createSheet(name(workbook, section)), styles, asNumbers);
        sheet.section(section);
      }
      return Printout.binary("xlsx", OfficeFile.of(workbook), manuscript.truth());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close a workbook in memory", e);
    }
  }

  private static String name(XSSFWorkbook workbook, ReportSection section) {
    String words = section.heading().isEmpty() ? "Sheet" : section.heading();
    String name = WorkbookUtil.createSafeSheetName(words.replace("\n", ""));
    int same = 1;
    String free = name;
    while (workbook.getSheet(free) != null)
      free = name.substring(0, Math.min(25, name.length())) + ++same;
    return free;
  }
}
