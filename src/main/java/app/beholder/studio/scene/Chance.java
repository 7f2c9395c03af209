package app.beholder.studio.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that is the same for the same seed on any machine: {@link Random}, whose algorithm is part
 * of its specification, begun from a mixed seed. Each thing that is made gets a chance of its own
 * by name, so that a change to one leaves the others as they were.
 */
public final class Chance {
  private final long seed;
  private final Random random;

  /** The chance of a whole collection; its parts {@link #fork} theirs from it. */
  public Chance(long seed) {
    this.seed = seed;
    random = new Random(mix(seed));
  }

  /** A chance of its own for what has this name; it does not depend on what was drawn before. */
  public Chance fork(String name) {
    long forked = seed;
    for (int i = 0; i < name.length(); i++) {
      forked = mix(forked + name.charAt(i));
    }
    return new Chance(mix(forked + name.length()));
  }

  /** A chance of its own for the one of several things that has this number. */
  public Chance fork(int number) {
    return fork("#" + number);
  }

  /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014), so that near seeds differ. */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** From 0 to below 1. */
  public double unit() {
    return random.nextDouble();
  }

  /** From {@code low} to below {@code high}. */
  public double between(double low, double high) {
    return low + (high - low) * unit();
  }

  /** From {@code low} to {@code high}, both included. */
  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** From 0 to below {@code end}. */
  public int below(int end) {
    return random.nextInt(end);
  }

  /** True with this probability. */
  public boolean odds(double probability) {
    return unit() < probability;
  }

  /** Normally distributed, with mean 0 and standard deviation 1. */
  public double gaussian() {
    return random.nextGaussian();
  }

  /** One of them, each as likely as the others; named twice, one is twice as likely. */
  public <T> T pick(List<T> from) {
    return from.get(below(from.size()));
  }

  /** One of them, each as likely as the others; named twice, one is twice as likely. */
  @SafeVarargs
  public final <T> T pick(T... from) {
    return from[below(from.length)];
  }

  /** The position of one of these weights, drawn in proportion to them; none is negative. */
  public int weighted(double... weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = unit() * sum;
    int last = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        last = i;
        left -= weights[i];
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }

  /** The same in another order. */
  public <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
