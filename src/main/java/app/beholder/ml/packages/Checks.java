package app.beholder.ml.packages;

import app.beholder.ml.Draft;
import app.beholder.ml.Manifest;
import app.beholder.ml.ModelException;
import app.beholder.ml.ModelPackage;
import java.util.List;
import java.util.Map;

/** All checks of a draft or package: whether what its manifest says fits its files. */
final class Checks {

  private Checks() {}

  /**
   * What is wrong.
   *
   * @param others sound packages by id, among which a fusion model's parts must be
   * @throws ModelException where a file cannot be read
   */
  static List<String> problems(Draft draft, KnownFiles known, Map<String, ModelPackage> others)
      throws ModelException {
    Findings findings = new Findings(draft);
    ManifestChecks.check(findings);
    String digest = known.digest(draft.file());
    if (!digest.equalsIgnoreCase(draft.manifest().sha256())) {
      ManifestChecks.addOtherFile(findings, digest);
      // Whatever else does not fit follows from that.
      return findings.problems();
    }
    Manifest manifest = draft.manifest();
    switch (manifest.task()) {
      case IMAGE -> PictureChecks.check(findings, manifest.picture());
      case TEXT -> {
        TextChecks.check(findings, manifest.text());
        TokenizerCheck.check(findings, known);
      }
      case FUSION -> FusionChecks.check(findings, manifest.fusion(), others);
    }
    OutputChecks.check(findings);
    return findings.problems();
  }
}
