package app.beholder.studio.comment;

import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Motif;
import app.beholder.studio.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks Chinese before a work, about one thing in it above all. */
final class ChineseVoice implements Voice {
  /** The emotions and hints which are spoken out about paint and things rather than people. */
  private static final List<String> SPARING = List.of("anger", "disgust", "harsh", "excitement");

  private final Scene scene;
  private final List<String> qualifiers;

  /** The one that is spoken of first. */
  private final List<Detail> things;

  /** What is said where a thing has no place but the picture. */
  private final String picture;

  /** Whether a few are 几 and many come one by one. */
  private final boolean loose;

  private final Set<String> conditions = new TreeSet<>();

  ChineseVoice(Scene scene, List<String> qualifiers, Chance chance) {
    this.scene = scene;
    this.qualifiers = List.copyOf(qualifiers);
    this.things = inOrder(scene, chance);
    this.picture =
        scene.subject().isAbstract()
            ? chance.pick("画面上", "画布上", "画里", "整个画面上")
            : chance.pick("画里", "画面上", "画上", "画中", "这幅画里");
    this.loose = chance.odds(0.4);
    collectConditions();
  }

  /** Most speak of what the work is about, others of what they noticed. */
  private static List<Detail> inOrder(Scene scene, Chance chance) {
    List<Detail> left = new ArrayList<>(scene.details());
    int first = chance.odds(0.6) ? 0 : chance.below(left.size());
    List<Detail> order = new ArrayList<>();
    order.add(left.remove(first));
    order.addAll(left);
    order.subList(1, order.size()).removeIf(besides -> isOneWith(besides, order));
    return List.copyOf(order);
  }

  /** Whoever is portrayed and what they wear are one: nobody says 一个女人，还有一头长发. */
  private static boolean isOneWith(Detail besides, List<Detail> order) {
    if (isFeature(order.getFirst())) {
      return isHuman(besides) && !isFeature(besides);
    }
    return isFeature(besides)
        && order.stream().anyMatch(thing -> isHuman(thing) && !isFeature(thing));
  }

  private static boolean isFeature(Detail detail) {
    return isHuman(detail) && word(detail).place() != ChinesePlace.AMONG_PEOPLE;
  }

  private void collectConditions() {
    Detail thing = things.getFirst();
    condition(scene.subject());
    condition(scene.light());
    condition(scene.hue());
    condition(thing.motif());
    conditionIf("abstract", scene.subject().isAbstract());
    conditionIf("lit", scene.light() != Light.NONE);
    conditionIf("one", thing.count() == 1);
    conditionIf("two", thing.count() == 2 && !word(thing).isPaired());
    conditionIf("few", thing.count() > 2 && !thing.isMany());
    conditionIf("many", thing.isMany() && !word(thing).isMass());
    conditionIf("crowded", things.stream().limit(2).anyMatch(Detail::isMany));
    conditionIf("hued", thing.hue() != null);
    conditionIf("main", thing.equals(scene.main()));
    conditionIf("other", scene.details().size() > 1);
    conditionIf("third", things.size() > 2);
    conditionIf("second", scene.hues().size() > 1);
    conditionIf("apart", things.size() > 1 && !where(thing).equals(where(things.get(1))));
    conditionIf("placed", place(thing) != null);
    conditionIf("above", place(thing) != null && word(thing).place() == ChinesePlace.SKY);
    conditionIf("people", scene.details().stream().anyMatch(ChineseVoice::isHuman));
    conditions.addAll(qualifiers);
    conditionIf("feature", isFeature(thing));
    // What is said of spoilt fruit, or of fireworks, nobody says of people.
    conditionIf(
        "spared",
        things.stream().limit(2).anyMatch(ChineseVoice::isHuman)
            && SPARING.stream().anyMatch(conditions::contains));
    conditions.addAll(ChineseThings.kinds(thing.motif()));
  }

  private static boolean isHuman(Detail detail) {
    ChinesePlace place = word(detail).place();
    return place == ChinesePlace.AMONG_PEOPLE
        || place == ChinesePlace.BODY
        || detail.motif() == Motif.FACE;
  }

  private void condition(Enum<?> value) {
    conditions.add(name(value));
  }

  private void conditionIf(String condition, boolean holds) {
    if (holds) {
      conditions.add(condition);
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<String> qualifiers() {
    return qualifiers;
  }

  @Override
  public boolean holds(String condition) {
    return conditions.contains(condition);
  }

  @Override
  public @Nullable String slot(String name, String form) {
    return switch (name) {
      case "thing" -> about(0, form);
      case "other" -> about(1, form);
      case "third" -> about(2, form);
      case "where" -> where(form.equals("other") ? 1 : 0);
      case "stands" -> stands(form.equals("other") ? 1 : 0);
      case "lies" -> lies(things.getFirst());
      case "hue" -> hue(0, form);
      case "second" -> hue(1, form);
      case "light" -> ChineseScenery.light(scene.light(), form);
      case "subject" -> ChineseScenery.subject(scene, form);
      default -> null;
    };
  }

  /** What is said of one of the things; null where there is no such thing, or nothing to say. */
  private @Nullable String about(int which, String form) {
    if (which >= things.size()) {
      return null;
    }
    Detail thing = things.get(which);
    ChineseThing word = word(thing);
    return switch (form) {
      case "" -> loose ? word.loosely(thing) : word.counted(thing);
      case "plain" -> word.plain(thing);
      case "bare" -> word.noun();
      case "own" -> word.own(thing.hue());
      case "that" -> word.that(thing, false);
      case "that own" -> word.that(thing, true);
      case "it" -> ChineseThings.pronoun(thing);
      case "number" -> thing.isMany() ? null : word.quantity(thing);
      case "measure" -> word.measure();
      case "hue" -> thing.hue() == null ? null : ChineseHue.of(thing.hue()).noun();
      default -> throw new IllegalArgumentException("no form " + form + " of a thing");
    };
  }

  private @Nullable String hue(int which, String form) {
    if (which >= scene.hues().size()) {
      return null;
    }
    Hue hue = scene.hues().get(which);
    return ChineseHue.of(hue).form(form);
  }

  private static ChineseThing word(Detail thing) {
    return ChineseThings.of(thing.motif());
  }

  private @Nullable String place(Detail thing) {
    return word(thing).place().in(scene);
  }

  private @Nullable String where(int which) {
    return which < things.size() ? where(things.get(which)) : null;
  }

  private String where(Detail thing) {
    @Nullable String place = place(thing);
    return place == null ? picture : place;
  }

  private @Nullable String stands(int which) {
    if (which >= things.size()) {
      return null;
    }
    Detail thing = things.get(which);
    ChineseThing word = word(thing);
    boolean hasItsPlace = place(thing) != null;
    return switch (word.place()) {
      case BODY, SKY -> hasItsPlace ? word.stands() : "有";
      default -> word.stands();
    };
  }

  /** Where it is, said after it: 漂在海面上; only of what stays, and has a place. */
  private @Nullable String lies(Detail thing) {
    ChineseThing word = word(thing);
    @Nullable String place = place(thing);
    if (place == null || word.place() == ChinesePlace.BODY || !word.stands().endsWith("着")) {
      return null;
    }
    return word.stands().replace("着", "在") + place;
  }

  @Override
  public String inflect(String word, String form) {
    return word;
  }
}
