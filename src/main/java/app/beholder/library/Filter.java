package app.beholder.library;

import app.beholder.model.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which annotations, and so which paintings, to show. Values of one facet are joined by "or",
 * facets and text by "and". A painting is shown where one annotation passes all of it.
 *
 * @param chosen the values chosen for each facet; a facet without any lets everything through
 * @param text what the comment, title or artist must contain; see {@link TextQuery}
 */
public record Filter(Map<Facet, Set<String>> chosen, TextQuery text) {

  /** Lets everything through. */
  public static final Filter ALL = new Filter(Map.of(), TextQuery.NONE);

  public Filter {
    Map<Facet, Set<String>> copy = new TreeMap<>();
    chosen.forEach((facet, values) -> {
      if (!values.isEmpty()) {
        copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
      }
    });
    chosen = Collections.unmodifiableMap(copy);
  }

  /** The values chosen for a facet, in the order they were chosen. */
  public Set<String> chosen(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  public boolean isAll() {
    return chosen.isEmpty() && text.isEmpty();
  }

  /**
   * Whether an annotation has a chosen value in every facet, where these are {@link #spelledAs
   * spelled as} the collection spells them; its text is for {@link TextIndex} to judge.
   *
   * @param columns the collection that the annotation is part of
   */
  public boolean accepts(Columns columns, Annotation annotation) {
    return chosen.entrySet().stream()
        .allMatch(entry -> entry.getValue().contains(columns.value(entry.getKey(), annotation)));
  }

  /** This filter with a value chosen, or no longer chosen. */
  public Filter with(Facet facet, String value, boolean on) {
    Set<String> values = new LinkedHashSet<>(chosen(facet));
    if (on) {
      values.add(value);
    } else {
      values.remove(value);
    }
    return with(facet, values);
  }

  /** This filter with exactly these values chosen for a facet. */
  public Filter with(Facet facet, Set<String> values) {
    Map<Facet, Set<String>> changed = new TreeMap<>(chosen);
    changed.put(facet, values);
    return new Filter(changed, text);
  }

  /** This filter with the values of another chosen too, and with the other's text. */
  public Filter and(Filter other) {
    Map<Facet, Set<String>> both = new TreeMap<>(chosen);
    other.chosen.forEach((facet, values) -> {
      Set<String> all = new LinkedHashSet<>(chosen(facet));
      all.addAll(values);
      both.put(facet, all);
    });
    return new Filter(both, other.text);
  }

  public Filter with(TextQuery newText) {
    return new Filter(chosen, newText);
  }

  /**
   * Reads a written filter: {@code style:Impressionism culture:arabic "deep sea" -storm}. Values
   * with spaces stand in quotes ({@code emotion:"something else"}), several values of a facet one
   * by one ({@code style:Realism style:Baroque}); everything that is not {@code facet:value} is
   * text. A minus leaves out words and phrases only: behind it a facet is text too, so that {@code
   * -style:Realism} leaves out what has these words. Values, and the culture in {@code
   * annotations-arabic:10+}, are as they were written; see {@link #spelledAs}.
   */
  public static Filter parse(String written) {
    Filter filter = ALL;
    List<TextQuery.Term> terms = new ArrayList<>();
    for (WrittenFilter.Part part : WrittenFilter.split(written)) {
      if (part.facet() != null) {
        filter = filter.with(part.facet(), part.value(), true);
      } else {
        terms.add(new TextQuery.Term(part.value(), part.quoted(), part.excluded()));
      }
    }
    return filter.with(new TextQuery(terms));
  }

  /**
   * This filter with its values spelled as a collection spells them: case, underscores and quotes
   * do not matter, {@code culture:Arabic} means {@code arabic}. A value that the collection does
   * not have stays as it is.
   */
  public Filter spelledAs(Columns columns) {
    Map<Facet, Set<String>> spelled = new TreeMap<>();
    chosen.forEach((written, values) -> {
      Facet facet = written.spelledAs(columns);
      List<String> known = columns.values(facet);
      Set<String> all = spelled.computeIfAbsent(facet, key -> new LinkedHashSet<>());
      values.forEach(value -> all.addAll(spellings(value, known)));
    });
    return new Filter(spelled, text);
  }

  private static List<String> spellings(String value, List<String> known) {
    if (known.contains(value)) {
      return List.of(value);
    }
    String loose = WrittenFilter.loose(value);
    List<String> spellings =
        known.stream().filter(other -> WrittenFilter.loose(other).equals(loose)).toList();
    return spellings.isEmpty() ? List.of(value) : spellings;
  }

  /** The filter as {@link #parse} reads it. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    chosen.forEach((facet, values) ->
        values.forEach(value -> parts.add(facet.word() + ":" + WrittenFilter.quoted(value))));
    if (!text.isEmpty()) {
      parts.add(text.toString());
    }
    return String.join(" ", parts);
  }
}
