package app.beholder.ml.packages;

import app.beholder.ml.Graph;
import app.beholder.ml.Graph.Tensor;
import app.beholder.ml.Manifest;
import app.beholder.ml.Manifest.TextInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Guesses how a graph wants its comments. */
final class TextProposal {
  private static final int USUAL_LENGTH = 128;

  /** CLIP has places for no more tokens. */
  private static final int CLIP_LENGTH = 77;

  private static final List<String> TOKENS =
      List.of("input_ids", "tokens", "token_ids", "ids", "text", "input");
  private static final List<String> MASK =
      List.of("attention_mask", "input_mask", "mask", "padding_mask");
  private static final List<String> TYPES =
      List.of("token_type_ids", "segment_ids", "type_ids", "input_type_ids");

  private TextProposal() {}

  static boolean hasTokens(Graph graph) {
    return integers(graph).findAny().isPresent();
  }

  private static Stream<Tensor> integers(Graph graph) {
    return graph.inputs().stream()
        .filter(tensor -> Findings.INTEGERS.contains(tensor.type()))
        .filter(tensor -> tensor.shape().isEmpty() || tensor.shape().size() == 2);
  }

  /** How to feed the comment; the first input of integers is the tokens where none is named so. */
  static TextInput of(Graph graph, List<String> notes) {
    String mask = named(graph, MASK);
    String types = named(graph, TYPES);
    String tokens = named(graph, TOKENS);
    if (tokens == null) {
      tokens =
          integers(graph)
              .map(Tensor::name)
              .filter(name -> !name.equals(mask) && !name.equals(types))
              .findFirst()
              .orElse("");
    }
    if (mask == null) {
      notes.add(
          "The graph has no input for a mask, so comments that are asked together may have to be of"
              + " one length.");
    }
    return new TextInput(tokens, mask, types, length(graph, tokens, notes));
  }

  private static @Nullable String named(Graph graph, List<String> names) {
    for (String name : names) {
      for (Tensor tensor : integers(graph).toList()) {
        if (tensor.name().toLowerCase(Locale.ROOT).equals(name)) {
          return tensor.name();
        }
      }
    }
    return null;
  }

  private static int length(Graph graph, String tokens, List<String> notes) {
    long fixed =
        graph
            .input(tokens)
            .filter(tensor -> tensor.shape().size() == 2)
            .map(tensor -> tensor.size(1))
            .orElse(Graph.FREE);
    if (fixed > 0) {
      return (int) fixed;
    }
    int length = graph.output("text_embeds").isPresent() ? CLIP_LENGTH : USUAL_LENGTH;
    notes.add(
        "The graph does not say how many tokens it takes at most; %d is a guess."
            .formatted(length));
    return length;
  }

  /** The tokenizer beside a file, or in the folder above. */
  static @Nullable Path tokenizer(Path file) {
    return Beside.find(file, Manifest.TOKENIZER_FILE);
  }
}
