package app.beholder.ml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a {@code tokenizer.json} that knows a handful of words, whole, whatever their case. Each
 * comment becomes {@code <s> word ... </s>}; a word that is not known is {@link #UNKNOWN}.
 */
public final class TinyTokenizer {
  public static final int BEGIN = 0;
  public static final int PADDING = 1;
  public static final int END = 2;
  public static final int UNKNOWN = 3;

  /** The number of the first word; the others follow in their order. */
  public static final int FIRST_WORD = 4;

  private static final List<String> SPECIAL = List.of("<s>", "<pad>", "</s>", "<unk>");

  private TinyTokenizer() {}

  /** Writes it into a package's folder. */
  public static Path write(Path folder, String... words) throws IOException {
    return Files.writeString(folder.resolve(Manifest.TOKENIZER_FILE), json(words));
  }

  /** How many numbers there are: what a graph's table of embeddings must have rows for. */
  public static int size(String... words) {
    return FIRST_WORD + words.length;
  }

  public static String json(String... words) {
    return """
    {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [%s],
     "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"},
     "post_processor": {"type": "TemplateProcessing",
       "single": [%s, {"Sequence": {"id": "A", "type_id": 0}}, %s],
       "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}],
       "special_tokens": {%s, %s}},
     "decoder": null,
     "model": {"type": "WordLevel", "vocab": {%s}, "unk_token": "<unk>"}}
    """
        .formatted(
            added(), placed(BEGIN), placed(END), special(BEGIN), special(END), vocabulary(words));
  }

  private static String added() {
    List<String> tokens = new ArrayList<>();
    for (int id = 0; id < SPECIAL.size(); id++) {
      tokens.add(
          """
          {"id": %d, "content": "%s", "single_word": false, "lstrip": false, "rstrip": false,
           "normalized": false, "special": true}\
          """
              .formatted(id, SPECIAL.get(id)));
    }
    return String.join(", ", tokens);
  }

  private static String placed(int id) {
    return "{\"SpecialToken\": {\"id\": \"%s\", \"type_id\": 0}}".formatted(SPECIAL.get(id));
  }

  private static String special(int id) {
    String token = SPECIAL.get(id);
    return "\"%s\": {\"id\": \"%s\", \"ids\": [%d], \"tokens\": [\"%s\"]}"
        .formatted(token, token, id, token);
  }

  private static String vocabulary(String... words) {
    List<String> all = new ArrayList<>(SPECIAL);
    for (String word : words) {
      all.add(word.toLowerCase(Locale.ROOT));
    }
    List<String> entries = new ArrayList<>();
    for (int id = 0; id < all.size(); id++) {
      entries.add("\"%s\": %d".formatted(all.get(id), id));
    }
    return String.join(", ", entries);
  }
}
