package app.beholder.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** A rule with classes, made for this, that break it. */
record Rule(ArchRule rule, List<Class<?>> violations) {

  Rule(ArchRule rule, Class<?>... violations) {
    this(rule, List.of(violations));
  }

  @Override
  public String toString() {
    return rule.getDescription();
  }
}
