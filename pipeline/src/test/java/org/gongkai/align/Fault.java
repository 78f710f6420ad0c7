package org.gongkai.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One thing that goes wrong between a printed table and its text. */
enum Fault {
  NONE {
    @Override
    List<String> in(PlantedReport report, Random random) {
      return report.lines();
    }
  },
  /** A cell and what sets it apart from the next are gone. */
  DELETED_CELL {
    @Override
    List<String> in(PlantedReport report, Random random) {
      return cell(report, random, "(\\| *|\\t|<td[^>]*>|^ *| )", "(?:</td>)?", "");
    }
  },
  /** The figure is gone and its cell is not. */
  BLANKED_CELL {
    @Override
    List<String> in(PlantedReport report, Random random) {
      return cell(report, random, "()", "", "");
    }
  },
  DELETED_LINE {
    @Override
    List<String> in(PlantedReport report, Random random) {
      List<String> lines = new ArrayList<>(report.lines());
      lines.remove(pick(printed(report), random));
      return lines;
    }
  },
  DUPLICATED_LINE {
    @Override
    List<String> in(PlantedReport report, Random random) {
      List<String> lines = new ArrayList<>(report.lines());
      int at = pick(printed(report), random);
      lines.add(at, lines.get(at));
      return lines;
    }
  },
  /**
   * A line stands elsewhere. A cell that is a line of its own is not moved within its row: without
   * arithmetic nobody can see that.
   */
  MOVED_LINE {
    @Override
    List<String> in(PlantedReport report, Random random) {
      List<String> lines = new ArrayList<>(report.lines());
      List<Integer> printed = printed(report);
      int from = pick(printed, random);
      int to = pick(printed, random);
      if (isFigure(lines.get(from))) {
        boolean sameRow =
            IntStream.rangeClosed(Math.min(from, to), Math.max(from, to))
                .allMatch(i -> lines.get(i).isBlank() || isFigure(lines.get(i)));
        if (sameRow) return lines;
      }
      String line = lines.remove(from);
      lines.add(to, line);
      return lines;
    }
  },
  /** Two row labels stand in each other's place. */
  SWAPPED_LABELS {
    @Override
    List<String> in(PlantedReport report, Random random) {
      List<String> lines = new ArrayList<>(report.lines());
      List<Integer> labelled =
          printed(report).stream().filter(i -> LABEL.matcher(lines.get(i)).find()).toList();
      int a = pick(labelled, random);
      int b = pick(labelled, random);
      String first = label(lines.get(a));
      String second = label(lines.get(b));
      lines.set(a, lines.get(a).replace(first, "\0").replace("\0", a == b ? first : second));
      if (a != b) lines.set(b, lines.get(b).replace(second, first));
      return lines;
    }
  },
  /** Two neighbouring printed lines stand in each other's place. */
  SWAPPED_LINES {
    @Override
    List<String> in(PlantedReport report, Random random) {
      List<String> lines = new ArrayList<>(report.lines());
      List<Integer> printed = printed(report);
      int at = random.nextInt(printed.size() - 1);
      int a = printed.get(at);
      int b = printed.get(at + 1);
      if (!isFigure(lines.get(a)) || !isFigure(lines.get(b))) Collections.swap(lines, a, b);
      return lines;
    }
  };

  /** Labels that are whole in every layout. */
  private static final Pattern LABEL =
      Pattern.compile(
          "行政许可|行政处罚|行政强制|行政事业性收费|本年制发件数|本年废止件数|现行有效件数"
              + "|一、本年新收政府信息公开申请数量|二、上年结转政府信息公开申请数量|[0-9][.] ?属于国家秘密"
              + "|[0-9][.] ?保护第三方合法权益|[0-9][.] ?属于三类内部事务信息|[0-9][.] ?属于四类过程性信息"
              + "|[0-9][.] ?属于行政执法案卷|[0-9][.] ?属于行政查询事项|[0-9][.] ?本机关不掌握相关政府信息"
              + "|[0-9][.] ?没有现成信息需要另行制作|[0-9][.] ?补正后申请内容仍不明确"
              + "|[0-9][.] ?信访举报投诉类申请|[0-9][.] ?重复申请|[0-9][.] ?要求提供公开出版物"
              + "|四、结转下年度继续办理");

  private static final Set<String> NOTHING = Set.of("", "|");

  /** The text after the fault. */
  abstract List<String> in(PlantedReport report, Random random);

  private static String label(String line) {
    return LABEL.matcher(line).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  private static List<Integer> printed(PlantedReport report) {
    return IntStream.range(report.from(), report.to())
        .filter(i -> !NOTHING.contains(report.lines().get(i).strip()))
        .boxed()
        .toList();
  }

  private static int pick(List<Integer> lines, Random random) {
    return lines.get(random.nextInt(lines.size()));
  }

  private static boolean isFigure(String line) {
    return line.replaceAll("[\\s\\u00a0|]", "").matches("[0-9.]+")
        && line.strip().split("\\s+").length < 3;
  }

  private static List<String> cell(
      PlantedReport report, Random random, String before, String behind, String other) {
    List<String> lines = new ArrayList<>(report.lines());
    List<Integer> figures =
        printed(report).stream()
            .filter(i -> PlantedReport.FIGURE.matcher(lines.get(i)).find())
            .toList();
    int at = pick(figures, random);
    Pattern whole = Pattern.compile(before + "(" + PlantedReport.FIGURE + ")" + behind);
    List<MatchResult> all = whole.matcher(lines.get(at)).results().toList();
    if (all.isEmpty()) return lines;
    MatchResult one = all.get(random.nextInt(all.size()));
    String line =
        lines.get(at).substring(0, one.start()) + other + lines.get(at).substring(one.end());
    lines.set(at, line);
    if (line.isBlank() && !before.equals("()")) lines.remove(at);
    return lines;
  }
}
