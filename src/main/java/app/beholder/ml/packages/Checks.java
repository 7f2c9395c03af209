package app.beholder.ml.packages;

import app.beholder.ml.Draft;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelPackage;
import java.util.List;
import java.util.Map;

/** All checks of a draft or package: whether what its manifest says fits its files. */
final class Checks {

  private Checks() {}

  /**
   * What is wrong.
   *
   * @param digest SHA-256 of the ONNX file
   * @param others sound packages by id, among which a fusion model's parts must be
   */
  static List<String> problems(Draft draft, String digest, Map<String, ModelPackage> others) {
    Findings findings = new Findings(draft);
    ManifestChecks.check(findings, digest);
    Manifest manifest = draft.manifest();
    switch (manifest.task()) {
      case IMAGE -> PictureChecks.check(findings, manifest.picture());
      case TEXT -> {
        TextChecks.check(findings, manifest.text());
        TokenizerCheck.check(findings);
      }
      case FUSION -> FusionChecks.check(findings, manifest.fusion(), others);
    }
    OutputChecks.check(findings);
    return findings.problems();
  }
}
