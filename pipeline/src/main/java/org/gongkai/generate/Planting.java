package org.gongkai.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Plants faults into one file: first in the manuscripts, then in the printed lines, then in the
 * bytes. A fault that has no room is replaced by another one.
 */
final class Planting {
  private static final List<Class<? extends Fault>> PHASES =
      List.of(Fault.OfManuscript.class, Fault.OfPrintout.class, Fault.OfBytes.class);

  /** So many faults are tried instead of others. */
  private static final int MOST_OTHERS = 12;

  private final List<Fault> chosen;
  private final Deque<Fault> others;
  private final List<String> planted = new ArrayList<>();
  private final Random random;

  private Planting(List<Fault> chosen, Deque<Fault> others, Random random) {
    this.chosen = chosen;
    this.others = others;
    this.random = random;
  }

  /** Chooses so many of the faults; a file has no more than one fault of its encoding. */
  static Planting of(List<Fault> faults, int wanted, Random random) {
    List<Fault> shuffled = new ArrayList<>(faults);
    Collections.shuffle(shuffled, random);
    Optional<Fault> encoding =
        shuffled.stream().filter(Fault.OfBytes.class::isInstance).findFirst();
    shuffled.removeIf(f -> f instanceof Fault.OfBytes && f != encoding.orElseThrow());
    int count = Math.min(wanted, shuffled.size());
    int end = Math.min(count + MOST_OTHERS, shuffled.size());
    return new Planting(
        new ArrayList<>(shuffled.subList(0, count)),
        new ArrayDeque<>(shuffled.subList(count, wanted == 0 ? count : end)),
        random);
  }

  /** Each fault goes into one of the manuscripts of the file. */
  List<Manuscript> inManuscripts(List<Manuscript> manuscripts) {
    return plant(
        manuscripts,
        Fault.OfManuscript.class,
        (fault, all) -> {
          int one = random.nextInt(all.size());
          return fault.in(all.get(one), random).map(faulty -> with(all, one, faulty));
        });
  }

  private static List<Manuscript> with(List<Manuscript> all, int index, Manuscript other) {
    List<Manuscript> changed = new ArrayList<>(all);
    changed.set(index, other);
    return changed;
  }

  Printout inPrintout(Printout printout) {
    return plant(printout, Fault.OfPrintout.class, (fault, p) -> fault.in(p, random));
  }

  /** The bytes of the file; without a fault of the encoding it is UTF-8. */
  byte[] inBytes(String text, String extension, byte[] plain) {
    return plant(plain, Fault.OfBytes.class, (fault, bytes) -> fault.in(text, extension, random));
  }

  /** What was planted, in the order of planting. */
  List<String> planted() {
    return List.copyOf(planted);
  }

  private <T, F extends Fault> T plant(
      T thing, Class<F> phase, BiFunction<F, T, Optional<T>> planter) {
    T now = thing;
    Deque<Fault> due = new ArrayDeque<>(chosen.stream().filter(phase::isInstance).toList());
    while (!due.isEmpty()) {
      Fault fault = due.poll();
      Optional<T> faulty = planter.apply(phase.cast(fault), now);
      if (faulty.isPresent()) {
        now = faulty.get();
        planted.add(fault.id());
      } else other(phase).ifPresent(due::add);
    }
    return now;
  }

  /** Another fault for this phase; one of a later phase is left for it. */
  private Optional<Fault> other(Class<? extends Fault> phase) {
    while (!others.isEmpty()) {
      Fault fault = others.poll();
      if (phase.isInstance(fault)) return Optional.of(fault);
      if (PHASES.indexOf(phase) < phase(fault)) {
        chosen.add(fault);
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int phase(Fault fault) {
    for (int i = 0; i < PHASES.size(); i++) if (PHASES.get(i).isInstance(fault)) return i;
    throw new IllegalStateException("Cannot plant " + fault.id() + ": it is of no phase");
  }
}
