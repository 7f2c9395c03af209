package app.beholder.studio.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one who speaks, while one comment is written: what it is about, and how the language
 * inflects. The same question always gets the same answer, so what is talked about is decided
 * before.
 */
interface Voice {

  /** What rules may be written for in particular, the most particular first: {@code awe}. */
  List<String> qualifiers();

  /** Whether this is so: {@code night}, {@code plural}; asked by guards. */
  boolean holds(String condition);

  /**
   * What stands in a place of a sentence that no rule fills.
   *
   * @param name of the place: {@code thing}
   * @param form the form that the sentence needs, empty for the plain one
   * @return null where there is nothing to put there: the sentence is not said then
   */
  @Nullable String slot(String name, String form);

  /**
   * A word of a lexical rule in the form that its sentence needs.
   *
   * @param form empty for the word as it is
   */
  String inflect(String word, String form);
}
