package org.gongkai.generate.fault;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.fact.Place;
import org.gongkai.form.FormBlock;
import org.gongkai.form.FormColumn;
import org.gongkai.form.FormTemplate;
import org.gongkai.generate.SheetCell;

/** The dresses of figures. */
final class Dresses {
  private static final int DECIMALS_OF_TEN_THOUSAND = 4;
  private static final int GROUP = 3;

  private Dresses() {}

  /** The unit of the form behind the figure, such as pieces or ten thousand yuan. */
  static DressedFigures.Dress unit() {
    return (figure, cell, draft, random) ->
        cell.place()
            .flatMap(place -> unit(place, draft.report().forms()))
            .map(unit -> figure + unit);
  }

  private static Optional<String> unit(Place place, List<FormTemplate> forms) {
    for (FormTemplate form : forms)
      if (form.section().equals(place.section().code()))
        for (FormBlock block : form.blocks())
          for (FormColumn column : block.columns())
            if (column.code().equals(place.breakdown()) && holds(block, place))
              return Optional.of(block.unitOf(column)).filter(unit -> !unit.isEmpty());
    return Optional.empty();
  }

  private static boolean holds(FormBlock block, Place place) {
    return block.category().equals(place.category())
        || block.rows().stream().anyMatch(row -> row.code().equals(place.category()));
  }

  private static boolean isMoney(SheetCell cell) {
    return cell.place().filter(place -> place.breakdown().equals("amount")).isPresent();
  }

  /** An amount in ten thousand yuan is printed in yuan, with the word for it. */
  static DressedFigures.Dress yuan(List<Oddity> words) {
    return (figure, cell, draft, random) ->
        isMoney(cell) && !words.isEmpty()
            ? Optional.of(inYuan(figure) + Draw.one(words, random).becomes())
            : Optional.empty();
  }

  /** The digits of an amount in yuan. */
  static String inYuan(String tenThousands) {
    BigDecimal yuan = new BigDecimal(tenThousands).scaleByPowerOfTen(DECIMALS_OF_TEN_THOUSAND);
    return yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString();
  }

  /** A remark in brackets behind a count. */
  static DressedFigures.Dress remark(List<Oddity> words) {
    return (figure, cell, draft, random) ->
        isMoney(cell) || figure.equals("0") || words.isEmpty()
            ? Optional.empty()
            : Optional.of(
                figure
                    + Template.filled(Draw.one(words, random).becomes(), draft.report(), random));
  }

  /** A comma before every third digit. */
  static DressedFigures.Dress thousands() {
    return (figure, cell, draft, random) -> Optional.of(separated(figure));
  }

  private static String separated(String figure) {
    int point = figure.indexOf('.') < 0 ? figure.length() : figure.indexOf('.');
    StringBuilder text = new StringBuilder(figure);
    for (int at = point - GROUP; at > (figure.charAt(0) == '-' ? 1 : 0); at -= GROUP)
      text.insert(at, ',');
    return text.toString();
  }

  /** Digits of full width. */
  static DressedFigures.Dress fullWidth() {
    return (figure, cell, draft, random) -> Optional.of(Scripts.fullWidthDigits(figure));
  }

  /** Blanks before, behind or around. */
  static DressedFigures.Dress blanks(String blank) {
    return (figure, cell, draft, random) ->
        Optional.of(
            switch (random.nextInt(3)) {
              case 0 -> blank + figure;
              case 1 -> figure + blank;
              default -> blank + figure + blank + blank;
            });
  }

  /** A word or a sign for the sign of a change. */
  static DressedFigures.Dress signs(List<Oddity> words) {
    return (figure, cell, draft, random) -> {
      if (figure.equals("0") || cell.place().filter(Dresses::isChange).isEmpty())
        return Optional.empty();
      boolean negative = figure.startsWith("-");
      List<Oddity> fitting =
          words.stream().filter(w -> w.printed().equals(negative ? "-" : "+")).toList();
      return fitting.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Draw.one(fitting, random).becomes() + (negative ? figure.substring(1) : figure));
    };
  }

  private static boolean isChange(Place place) {
    return place.breakdown().equals("item_change");
  }
}
