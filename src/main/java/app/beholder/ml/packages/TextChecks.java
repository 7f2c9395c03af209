package app.beholder.ml.packages;

import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest.TextInput;
import org.jspecify.annotations.Nullable;

/** Checks of a text model's inputs. */
final class TextChecks {
  private static final int LONGEST = 8192;

  private TextChecks() {}

  static void check(Findings findings, @Nullable TextInput text) {
    if (text == null) {
      findings.add("A text model must say how to feed a comment; fill in \"text\".");
      return;
    }
    if (text.maximumLength() < 1 || text.maximumLength() > LONGEST) {
      findings.add(
          "The maximum length is %d tokens; write a number from 1 to %d."
              .formatted(text.maximumLength(), LONGEST));
    }
    checkInput(findings, text, text.tokens(), "the tokens");
    checkInput(findings, text, text.mask(), "the mask");
    checkInput(findings, text, text.types(), "the token types");
    findings.checkEveryInputIsFed();
  }

  private static void checkInput(
      Findings findings, TextInput text, @Nullable String name, String what) {
    if (name != null) {
      findings
          .input(name, Findings.INTEGERS, what)
          .filter(tensor -> !tensor.shape().isEmpty())
          .ifPresent(tensor -> checkShape(findings, text, tensor));
    }
  }

  private static void checkShape(Findings findings, TextInput text, Tensor tensor) {
    if (tensor.shape().size() != 2) {
      findings.add(
          "The input \"%s\" of %s is %s; tokens need two dimensions, such as ?x128."
              .formatted(tensor.name(), findings.file(), tensor.describe()));
    } else if (tensor.size(1) != Graph.FREE && tensor.size(1) != text.maximumLength()) {
      findings.add(
          "The input \"%s\" of %s takes exactly %d tokens, but the maximum length is %d; write %d."
              .formatted(
                  tensor.name(),
                  findings.file(),
                  tensor.size(1),
                  text.maximumLength(),
                  tensor.size(1)));
    }
    findings.checkBatch(tensor);
  }
}
