package app.beholder.ml.packages;

import app.beholder.ml.Draft;
import app.beholder.ml.Graph;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.FusionInput;
import app.beholder.ml.Manifest.PictureInput;
import app.beholder.ml.Manifest.TextInput;
import app.beholder.ml.ModelPackage;
import app.beholder.model.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Proposes a manifest for a bare ONNX file from what its graph says and what lies beside it. */
public final class Proposal {
  private final Path file;
  private final Graph graph;
  private final Collection<ModelPackage> others;

  /**
   * @param others packages that are there, whose features the graph may take
   */
  Proposal(Path file, Graph graph, Collection<ModelPackage> others) {
    this.file = file;
    this.graph = graph;
    this.others = others;
  }

  /**
   * A manifest.
   *
   * @param digest SHA-256 of the file
   * @param taken ids that are in use
   */
  Draft draft(String digest, Set<String> taken) {
    String title = ModelIds.title(file);
    List<String> notes = new ArrayList<>();
    Task task = task(notes);
    Manifest manifest = manifest(ModelIds.id(title, taken), title, task, digest, notes);
    Path tokenizer = task == Task.TEXT ? TextProposal.tokenizer(file) : null;
    return new Draft(file, tokenizer, graph, manifest, notes);
  }

  /**
   * The same file as a model of another task, for where it was taken for the wrong one: inputs,
   * outputs and notes are proposed anew, all else stays.
   *
   * @param others packages that are there
   */
  public static Draft forTask(Draft draft, Task task, Collection<ModelPackage> others) {
    Manifest old = draft.manifest();
    List<String> notes = new ArrayList<>();
    Proposal proposal = new Proposal(draft.file(), draft.graph(), others);
    Manifest manifest = proposal.manifest(old.id(), old.title(), task, old.sha256(), notes);
    Path tokenizer =
        task == Task.TEXT && draft.tokenizer() == null
            ? TextProposal.tokenizer(draft.file())
            : draft.tokenizer();
    return new Draft(draft.file(), tokenizer, draft.graph(), manifest, notes);
  }

  private Task task(List<String> notes) {
    boolean picture = PictureProposal.input(graph).isPresent();
    boolean tokens = TextProposal.hasTokens(graph);
    if (picture && tokens) {
      notes.add(
          "The graph takes pictures and tokens at once; export its image part and its text part to"
              + " files of their own.");
    }
    if (picture) {
      return Task.IMAGE;
    }
    if (tokens) {
      return Task.TEXT;
    }
    if (FusionProposal.takesTwoFeatures(graph)) {
      return Task.FUSION;
    }
    notes.add(
        "What the graph takes is neither a picture, nor tokens, nor two vectors of features; its"
            + " inputs are %s.".formatted(Findings.names(graph.inputs())));
    return Task.IMAGE;
  }

  private Manifest manifest(String id, String title, Task task, String digest, List<String> notes) {
    PictureInput picture = task == Task.IMAGE ? PictureProposal.of(graph, notes) : null;
    TextInput text = task == Task.TEXT ? TextProposal.of(graph, notes) : null;
    FusionInput fusion = task == Task.FUSION ? FusionProposal.of(graph, others, notes) : null;
    OutputProposal read = OutputProposal.of(graph, task, file, notes);
    return new Manifest(
        Manifest.FORMAT_VERSION,
        id,
        title,
        task,
        file.getFileName().toString(),
        digest,
        read.labels(),
        read.activation(),
        picture,
        text,
        fusion,
        read.outputs(),
        "",
        Map.of(),
        "");
  }
}
