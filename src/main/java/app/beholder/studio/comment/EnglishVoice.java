package app.beholder.studio.comment;

import app.beholder.studio.comment.EnglishNoun.Kind;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Mood;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks English before a work. The head of the grammar lists what can be asked. */
final class EnglishVoice implements Voice {
  /** What words for something else are about: one speaker does not mix them. */
  private static final List<String> FLAVOURS = List.of("confused", "curious", "bored", "nostalgic");

  private static final Set<Hue> WARM = Set.of(Hue.RED, Hue.ORANGE, Hue.YELLOW, Hue.GOLD, Hue.PINK);

  /** All conditions there are, so that a misspelt one is found. */
  private static final Set<String> KNOWN = known();

  private final Scene scene;
  private final List<String> qualifiers;
  private final int number;
  private final EnglishHues hues;
  private final String flavour;
  private final Map<Motif, EnglishMention> mentions = new EnumMap<>(Motif.class);
  private final EnglishMention thing;
  private final @Nullable EnglishMention other;
  private final Set<String> conditions;

  /**
   * @param number of the work, where its title has one
   * @param onlyMain whether the talk is of what the work is about, and not of any of its things
   */
  private EnglishVoice(
      Scene scene, List<String> qualifiers, int number, boolean onlyMain, Chance chance) {
    this.scene = scene;
    this.qualifiers = List.copyOf(qualifiers);
    this.number = number;
    hues = onlyMain ? EnglishHues.ofTitles() : EnglishHues.by(chance);
    flavour = qualifiers.contains("something_else") ? flavour(scene, chance) : "";
    for (Detail detail : scene.details()) {
      EnglishNoun noun = EnglishNoun.of(detail.motif(), onlyMain ? null : chance);
      mentions.put(detail.motif(), new EnglishMention(detail, noun, hues, chance));
    }
    List<Detail> rest = new ArrayList<>(scene.details());
    boolean aside = !onlyMain && rest.size() > 1 && chance.odds(0.4);
    thing = mention(rest.remove(aside ? chance.between(1, rest.size() - 1) : 0));
    if (onlyMain) {
      // nobody calls a work "Woman and Hair"
      rest.removeIf(detail -> mention(detail).kind() == Kind.BODY);
    }
    other = rest.isEmpty() ? null : mention(onlyMain ? rest.getFirst() : chance.pick(rest));
    conditions = conditions();
  }

  /** Somebody who writes a comment by these rules. */
  static EnglishVoice ofVisitor(Scene scene, List<String> qualifiers, Chance chance) {
    return new EnglishVoice(scene, qualifiers, 0, false, chance);
  }

  /** Somebody who gives a title of this form. */
  static EnglishVoice ofTitle(Scene scene, String form, int number, Chance chance) {
    return new EnglishVoice(scene, List.of(form), number, true, chance);
  }

  private static String flavour(Scene scene, Chance chance) {
    boolean familiar = !scene.subject().isAbstract();
    return FLAVOURS.get(chance.weighted(3, 3, familiar ? 1.5 : 3, familiar ? 2.5 : 0.5));
  }

  private EnglishMention mention(Detail detail) {
    return Objects.requireNonNull(mentions.get(detail.motif()));
  }

  @Override
  public List<String> qualifiers() {
    return qualifiers;
  }

  @Override
  public boolean holds(String condition) {
    if (!KNOWN.contains(condition)) {
      throw new IllegalArgumentException("no such condition: " + condition);
    }
    return conditions.contains(condition);
  }

  private static Set<String> known() {
    Set<String> known =
        new HashSet<>(
            List.of(
                "abstract",
                "place",
                "outdoors",
                "people",
                "animals",
                "hues",
                "other",
                "dim",
                "warm",
                "time",
                "plural",
                "many",
                "mass",
                "coloured",
                "alive",
                "growing",
                "few"));
    known.addAll(FLAVOURS);
    for (Enum<?>[] values :
        List.<Enum<?>[]>of(
            Subject.values(),
            Light.values(),
            Mood.values(),
            Hue.values(),
            Motif.values(),
            Kind.values())) {
      for (Enum<?> value : values) {
        known.add(label(value));
      }
    }
    return Set.copyOf(known);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private Set<String> conditions() {
    Set<String> conditions = new HashSet<>();
    Subject subject = scene.subject();
    add(conditions, "abstract", subject.isAbstract());
    add(conditions, "place", place() != null);
    add(conditions, "outdoors", place() != null || subject == Subject.BIRDS);
    add(conditions, "people", subject == Subject.PORTRAIT || has(Kind.PERSON));
    add(conditions, "animals", has(Kind.ANIMAL));
    add(conditions, "hues", scene.hues().size() > 1);
    add(conditions, "other", other != null);
    add(conditions, "few", scene.details().size() < 3);
    add(conditions, "dim", scene.light() == Light.EVENING || scene.light() == Light.NIGHT);
    add(conditions, "time", scene.light() != Light.NONE);
    add(conditions, "warm", WARM.contains(scene.hue()));
    add(conditions, "plural", thing.isPlural());
    add(conditions, "many", thing.isMany());
    add(conditions, "mass", thing.isMass());
    add(conditions, "coloured", thing.isColoured());
    add(conditions, "alive", thing.kind() == Kind.PERSON || thing.kind() == Kind.ANIMAL);
    add(conditions, "growing", thing.kind() == Kind.BLOOM || thing.kind() == Kind.PLANT);
    add(conditions, flavour, !flavour.isEmpty());
    for (Enum<?> value :
        List.<Enum<?>>of(
            subject, scene.light(), scene.mood(), scene.hue(), thing.motif(), thing.kind())) {
      conditions.add(label(value));
    }
    return conditions;
  }

  private static void add(Set<String> conditions, String condition, boolean holds) {
    if (holds) {
      conditions.add(condition);
    }
  }

  private boolean has(Kind kind) {
    return mentions.values().stream().anyMatch(mention -> mention.kind() == kind);
  }

  @Override
  public @Nullable String slot(String name, String form) {
    return switch (name) {
      case "hue" -> hue(form);
      case "colour" -> hues.american() ? "color" : "colour";
      case "place" -> place();
      case "time" -> time();
      case "subject" -> subject();
      case "number" -> Integer.toString(number);
      case "is", "was", "has", "does", "s", "es", "it", "them", "its", "itself" -> {
        EnglishMention mention = mentioned(form);
        yield mention == null ? null : agreeing(name, mention);
      }
      default -> {
        EnglishMention mention = mentioned(name);
        yield mention == null ? null : mention.in(form);
      }
    };
  }

  /** The thing, the other, or what stands for this motif; null where the scene has none. */
  private @Nullable EnglishMention mentioned(String name) {
    return switch (name) {
      case "thing" -> thing;
      case "other" -> other;
      default -> mentions.get(Motif.valueOf(name.toUpperCase(Locale.ROOT)));
    };
  }

  private static String agreeing(String word, EnglishMention with) {
    boolean plural = with.isPlural();
    return switch (word) {
      case "is" -> plural ? "are" : "is";
      case "was" -> plural ? "were" : "was";
      case "has" -> plural ? "have" : "has";
      case "does" -> plural ? "do" : "does";
      case "s" -> plural ? "" : "s";
      case "es" -> plural ? "" : "es";
      case "it" -> with.pronoun();
      case "them" -> with.object();
      case "its" -> with.possessive();
      default ->
          switch (with.object()) {
            case "them" -> "themselves";
            case "her" -> "herself";
            case "him" -> "himself";
            default -> "itself";
          };
    };
  }

  private @Nullable String hue(String form) {
    List<Hue> all = scene.hues();
    return switch (form) {
      case "" -> hues.adjective(scene.hue());
      case "noun" -> hues.noun(scene.hue());
      case "second" -> all.size() > 1 ? hues.noun(all.get(1)) : null;
      case "third" -> all.size() > 2 ? hues.noun(all.get(2)) : null;
      case "thing" -> thing.colour().isEmpty() ? null : thing.colour();
      default -> throw new IllegalArgumentException("no form of a colour: " + form);
    };
  }

  private @Nullable String place() {
    return switch (scene.subject()) {
      case SEA -> "the sea";
      case RIVER -> "the river";
      case GARDEN -> "the garden";
      case MOUNTAIN -> "the mountains";
      case VILLAGE -> "the village";
      default -> null;
    };
  }

  private @Nullable String time() {
    return switch (scene.light()) {
      case MORNING -> "in the morning";
      case DAY -> "in the daytime";
      case EVENING -> "in the evening";
      case NIGHT -> "at night";
      case NONE -> null;
    };
  }

  private String subject() {
    return switch (scene.subject()) {
      case SEA -> "seascape";
      case RIVER -> "river scene";
      case GARDEN -> "garden piece";
      case MOUNTAIN -> "mountain landscape";
      case VILLAGE -> "village scene";
      case STILL_LIFE -> "still life";
      case PORTRAIT -> "portrait";
      case BIRDS -> "bird picture";
      case COLOR -> "field of " + slot("colour", "");
      case PATTERN -> "pattern";
      case GESTURE -> "burst of paint";
      case EMPTINESS -> "nearly empty picture";
    };
  }

  /** Words are written singular/plural or singular/plural/ing. */
  @Override
  public String inflect(String word, String form) {
    int variant =
        switch (form) {
          case "" -> 0;
          case "plural" -> 1;
          case "ing" -> 2;
          default -> {
            EnglishMention mention = mentioned(form);
            yield mention != null && mention.isPlural() ? 1 : 0;
          }
        };
    StringBuilder inflected = new StringBuilder();
    for (String part : word.split(" ", -1)) {
      String[] variants = part.split("/", -1);
      inflected.append(inflected.isEmpty() ? "" : " ");
      inflected.append(variants[Math.min(variant, variants.length - 1)]);
    }
    return inflected.toString();
  }
}
