package app.beholder.app.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A time during which the FX thread did not come to what it was handed.
 *
 * @param step what was being done when it began
 * @param nanoseconds how long it was
 * @param computing for how many nanoseconds of it the FX thread had a processor: for the rest it
 *     waited for the renderer, for a collection of garbage, or behind other threads and programs
 * @param collectingMillis for how much of it the Java runtime held all threads to collect garbage
 * @param stacks what the FX thread did, innermost call first, as it was found again and again while
 *     the pause lasted
 */
record Pause(
    String step,
    long nanoseconds,
    long computing,
    long collectingMillis,
    List<List<StackTraceElement>> stacks) {
  private static final String PROGRAM = "app.beholder.";
  private static final String BENCH = Pause.class.getPackageName() + ".";
  private static final Pattern JAVA = Pattern.compile("(java|jdk|sun)\\.");
  private static final int FRAMES = 4;
  private static final int KINDS = 3;

  double milliseconds() {
    return nanoseconds / 1e6;
  }

  double computingMilliseconds() {
    return computing / 1e6;
  }

  /**
   * What the FX thread was doing, most often first: the innermost call, then the innermost calls of
   * this program; where there is none of the program, the innermost calls of JavaFX.
   */
  List<String> causes() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    stacks.forEach(stack -> counts.merge(describe(stack), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(KINDS)
        .map(cause -> cause.getValue() + " of " + stacks.size() + " samples: " + cause.getKey())
        .toList();
  }

  private static String describe(List<StackTraceElement> stack) {
    if (stack.isEmpty()) {
      return "the thread had ended";
    }
    List<StackTraceElement> ours = stack.stream().filter(Pause::isOurs).toList();
    List<StackTraceElement> shown = new ArrayList<>();
    shown.add(stack.getFirst());
    (ours.isEmpty() ? stack : ours)
        .stream()
            .filter(call -> !JAVA.matcher(call.getClassName()).lookingAt())
            .filter(call -> !shown.contains(call))
            .limit(FRAMES)
            .forEach(shown::add);
    return shown.stream().map(Pause::name).collect(Collectors.joining(" < "));
  }

  private static boolean isOurs(StackTraceElement call) {
    return call.getClassName().startsWith(PROGRAM) && !call.getClassName().startsWith(BENCH);
  }

  private static String name(StackTraceElement call) {
    String type = call.getClassName();
    return type.substring(type.lastIndexOf('.') + 1)
        + "."
        + call.getMethodName()
        + (call.getLineNumber() > 0 ? ":" + call.getLineNumber() : "");
  }
}
