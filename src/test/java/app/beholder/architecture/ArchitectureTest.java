package app.beholder.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.beholder.architecture.violations.library.OwnsThreads;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final String PROGRAM_ROOT = "app.beholder";
  private static final String VIOLATIONS_ROOT = "app.beholder.architecture.violations";

  /** Fewer classes than this means that the rules look at the wrong place. */
  private static final int CLASSES_AT_LEAST = 300;

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(PROGRAM_ROOT);

  private static final JavaClasses VIOLATIONS =
      new ClassFileImporter().importPackages(VIOLATIONS_ROOT);

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(Predefined.ONLY_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/architecture/violations/"))
          .importPackages(PROGRAM_ROOT);

  static List<Rule> ofTheProgram() {
    return Rules.of(PROGRAM_ROOT);
  }

  static List<Rule> ofTheViolations() {
    return Rules.of(VIOLATIONS_ROOT);
  }

  @Test
  void thereAreClassesToLookAt() {
    assertTrue(PROGRAM.size() >= CLASSES_AT_LEAST, PROGRAM.size() + " classes");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofTheProgram")
  void theProgramKeeps(Rule rule) {
    rule.rule().check(PROGRAM);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofTheViolations")
  void violationsAreNoticedBy(Rule rule) {
    List<String> noticed = noticedBy(rule.rule());
    for (Class<?> violation : rule.violations()) {
      assertNoticed(violation, noticed);
    }
  }

  @Test
  void noTestSleeps() {
    Rules.nothingSleeps().check(TESTS);
    assertNoticed(OwnsThreads.AsSleeper.class, noticedBy(Rules.nothingSleeps()));
  }

  private static List<String> noticedBy(ArchRule rule) {
    return rule.evaluate(VIOLATIONS).getFailureReport().getDetails();
  }

  private static void assertNoticed(Class<?> violation, List<String> details) {
    Pattern name = Pattern.compile("<" + Pattern.quote(violation.getName()) + "[>.]");
    assertTrue(
        details.stream().anyMatch(detail -> name.matcher(detail).find()),
        () -> violation.getSimpleName() + " is not among: " + details);
  }
}
