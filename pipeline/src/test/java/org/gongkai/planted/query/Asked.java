package org.gongkai.planted.query;

/** A fault: the other half of a circle. */
public record Asked(java.util.List<org.gongkai.planted.warehouse.Stored> stored) {
  int first() {
    return stored.get(0).hashCode();
  }
}
