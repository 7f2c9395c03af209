package app.beholder.studio.comment;

import app.beholder.studio.scene.Chance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A context-free grammar with chance, read from a text file:
 *
 * <pre>
 * # a remark
 * sentence:
 *   {thing the} {~shimmer thing} like glass.
 *   *3 [night !plural] In the dark, {feeling}.
 * feeling@awe:
 *   I held my breath
 * ~shimmer:
 *   shimmers/shimmer
 *   glows/glow
 * </pre>
 *
 * <p>A rule has a name and, indented, its alternatives; {@code *3} makes one three times as likely,
 * {@code [night !plural]} allows it only where the {@link Voice} says so. {@code {name}} stands for
 * a rule, for the one written for a qualifier of the voice ({@code name@awe}) before the general
 * one, and else for a place that the voice fills; an alternative with a place that cannot be filled
 * is passed over. Rules that begin with {@code ~} hold exchangeable words: their words are
 * inflected by the voice, and do not count when it is told how a sentence is built.
 */
final class Grammar {
  /** Where a sentence ends, in any of the scripts. */
  private static final Pattern END = Pattern.compile("(?<=[.!?。！？؟…])(?![.!?。！？؟…])\\s*");

  private final Map<String, List<Alternative>> rules;

  private Grammar(Map<String, List<Alternative>> rules) {
    this.rules = rules;
  }

  private record Alternative(int weight, List<String> guards, List<Part> parts) {}

  private sealed interface Part {}

  private record Words(String text) implements Part {}

  private record Reference(String name, String form) implements Part {
    boolean isLexical() {
      return name.startsWith("~");
    }
  }

  /** Words, and how they are built. */
  private record Said(StringBuilder text, StringBuilder shape) {
    Said() {
      this(new StringBuilder(), new StringBuilder());
    }

    void add(String said, String built) {
      text.append(said);
      shape.append(built);
    }
  }

  /**
   * Reads a grammar.
   *
   * @throws IllegalArgumentException with the line that is not understood
   */
  static Grammar parse(String source) {
    Map<String, List<Alternative>> rules = new HashMap<>();
    List<Alternative> rule = null;
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!Character.isWhitespace(line.charAt(0))) {
        rule = new ArrayList<>();
        if (!line.endsWith(":") || rules.put(line.substring(0, line.length() - 1), rule) != null) {
          throw new IllegalArgumentException("line " + number + ", a new rule expected: " + line);
        }
      } else if (rule == null) {
        throw new IllegalArgumentException("line " + number + " stands before the first rule");
      } else {
        rule.add(alternative(line.strip(), number));
      }
    }
    return new Grammar(rules);
  }

  private static Alternative alternative(String line, int number) {
    String rest = line;
    int weight = 1;
    List<String> guards = List.of();
    if (rest.startsWith("*")) {
      if (!rest.matches("\\*[1-9][0-9]{0,3} .*")) {
        throw new IllegalArgumentException("line " + number + ", a weight expected: " + line);
      }
      int end = rest.indexOf(' ');
      weight = Integer.parseInt(rest.substring(1, end));
      rest = rest.substring(end).strip();
    }
    if (rest.startsWith("[")) {
      int end = rest.indexOf(']');
      if (end < 0) {
        throw new IllegalArgumentException("line " + number + ", a bracket alone: " + line);
      }
      guards = List.of(rest.substring(1, end).strip().split("\\s+"));
      rest = rest.substring(end + 1).strip();
    }
    return new Alternative(weight, guards, parts(rest, number));
  }

  private static List<Part> parts(String text, int number) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('{', from);
      int close = text.indexOf('}', from);
      if ((open < 0) != (close < 0) || close < open) {
        throw new IllegalArgumentException("line " + number + ", a brace alone: " + text);
      }
      if (open < 0) {
        parts.add(new Words(text.substring(from)));
        break;
      }
      if (open > from) {
        parts.add(new Words(text.substring(from, open)));
      }
      String[] reference = text.substring(open + 1, close).strip().split("\\s+", 2);
      parts.add(new Reference(reference[0], reference.length > 1 ? reference[1] : ""));
      from = close + 1;
    }
    return List.copyOf(parts);
  }

  /** The places that no rule fills, so that the voice must. */
  Set<String> places() {
    Set<String> places = new TreeSet<>();
    for (List<Alternative> rule : rules.values()) {
      for (Alternative alternative : rule) {
        for (Part part : alternative.parts()) {
          if (part instanceof Reference reference && !isRule(reference.name())) {
            places.add(reference.name());
          }
        }
      }
    }
    return places;
  }

  private boolean isRule(String name) {
    return rules.containsKey(name)
        || rules.keySet().stream().anyMatch(rule -> rule.startsWith(name + "@"));
  }

  /**
   * Says something.
   *
   * @param start the rule to begin with
   * @throws IllegalStateException where the voice can say nothing by this rule
   */
  Comment say(String start, Voice voice, Chance chance) {
    Said said =
        expand(start, voice, chance)
            .orElseThrow(() -> new IllegalStateException("nothing to say by " + start));
    List<String> shapes =
        END.splitAsStream(said.shape().toString().strip())
            .filter(shape -> !shape.isBlank())
            .toList();
    return new Comment(said.text().toString().strip().replaceAll(" {2,}", " "), shapes);
  }

  private Optional<Said> expand(String name, Voice voice, Chance chance) {
    List<Alternative> left =
        new ArrayList<>(
            rule(name, voice).stream()
                .filter(alternative -> alternative.guards().stream().allMatch(g -> holds(g, voice)))
                .toList());
    while (!left.isEmpty()) {
      double[] weights = left.stream().mapToDouble(Alternative::weight).toArray();
      Alternative chosen = left.remove(chance.weighted(weights));
      Optional<Said> said = say(chosen.parts(), voice, chance);
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private static boolean holds(String guard, Voice voice) {
    return guard.startsWith("!") ? !voice.holds(guard.substring(1)) : voice.holds(guard);
  }

  private List<Alternative> rule(String name, Voice voice) {
    for (String qualifier : voice.qualifiers()) {
      List<Alternative> particular = rules.get(name + "@" + qualifier);
      if (particular != null) {
        return particular;
      }
    }
    return rules.getOrDefault(name, List.of());
  }

  private Optional<Said> say(List<Part> parts, Voice voice, Chance chance) {
    Said said = new Said();
    for (Part part : parts) {
      switch (part) {
        case Words words -> said.add(words.text(), words.text());
        case Reference reference when !isRule(reference.name()) -> {
          @Nullable String filled = voice.slot(reference.name(), reference.form());
          if (filled == null) {
            return Optional.empty();
          }
          said.add(filled, "{" + reference.name() + "}");
        }
        case Reference reference -> {
          Optional<Said> inner = expand(reference.name(), voice, chance);
          if (inner.isEmpty()) {
            return Optional.empty();
          }
          if (reference.isLexical()) {
            String word = inner.get().text().toString();
            said.add(voice.inflect(word, reference.form()), "{" + reference.name() + "}");
          } else {
            said.add(inner.get().text().toString(), inner.get().shape().toString());
          }
        }
      }
    }
    return Optional.of(said);
  }
}
