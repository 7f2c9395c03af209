package app.beholder.library;

import app.beholder.model.Annotation;
import app.beholder.model.Painting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
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
   * Whether an annotation has a chosen value in every facet; its text is for {@link TextIndex} to
   * judge.
   */
  public boolean accepts(Painting painting, Annotation annotation) {
    return accepts(Facet.STYLE, painting.key().style())
        && accepts(Facet.ARTIST, painting.artist())
        && accepts(Facet.CULTURE, annotation.culture())
        && accepts(Facet.EMOTION, annotation.emotion().label())
        && accepts(Facet.SPLIT, annotation.split());
  }

  private boolean accepts(Facet facet, String value) {
    Set<String> values = chosen(facet);
    return values.isEmpty() || values.contains(value);
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
    Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(chosen);
    changed.put(facet, values);
    return new Filter(changed, text);
  }

  public Filter with(TextQuery newText) {
    return new Filter(chosen, newText);
  }

  /**
   * Reads a written filter: {@code style:Impressionism culture:arabic "deep sea" -storm}. Values
   * with spaces stand in quotes ({@code emotion:"something else"}), several values of a facet one
   * by one ({@code style:Realism style:Baroque}); everything that is not {@code facet:value} is
   * text. The values are as they were written; see {@link #spelledAs}.
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
    Filter filter = this;
    for (Map.Entry<Facet, Set<String>> entry : chosen.entrySet()) {
      List<String> known = columns.values(entry.getKey());
      Set<String> spelled = new LinkedHashSet<>();
      entry.getValue().forEach(value -> spelled.addAll(spellings(value, known)));
      if (!spelled.equals(entry.getValue())) {
        filter = filter.with(entry.getKey(), spelled);
      }
    }
    return filter;
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
