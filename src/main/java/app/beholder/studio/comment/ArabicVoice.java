package app.beholder.studio.comment;

import app.beholder.model.Emotion;
import app.beholder.studio.scene.Chance;
import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Format;
import app.beholder.studio.scene.Hue;
import app.beholder.studio.scene.Light;
import app.beholder.studio.scene.Scene;
import app.beholder.studio.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes Arabic about a scene. The grammar file says what its places and forms mean.
 */
final class ArabicVoice implements Voice {
  /** How often people talk about what a work is about, and not about something else in it. */
  private static final double ABOUT_THE_MAIN_THING = 0.65;

  private static final double TELLS_COLOUR = 0.7;

  /** What people feel who feel something else. */
  private static final List<String> SOMETHING_ELSE =
      List.of("confusion", "curiosity", "boredom", "nostalgia");

  private final Scene scene;
  private final List<String> qualifiers;
  private final boolean isWoman;
  private final ArabicThing thing;
  private final @Nullable ArabicThing other;
  private final ArabicThing work;
  private final @Nullable ArabicThing place;
  private final Set<String> conditions = new TreeSet<>();

  ArabicVoice(Scene scene, Emotion emotion, Candour candour, Chance chance) {
    this.scene = scene;
    qualifiers = qualifiers(emotion, candour, chance);
    isWoman = chance.odds(0.5);
    List<Detail> details = spokenOf(scene, emotion, candour);
    Detail first = chance.odds(ABOUT_THE_MAIN_THING) ? details.getFirst() : chance.pick(details);
    List<Detail> others = new ArrayList<>(details);
    others.remove(first);
    Detail second = others.isEmpty() ? null : chance.pick(others);
    thing = told(first, chance);
    other = second == null ? null : told(second, chance);
    work = ArabicThing.one(chance.pick(ArabicLexicon.works(scene.subject())));
    ArabicNoun shown = ArabicLexicon.place(scene.subject());
    place = shown == null ? null : ArabicThing.one(shown);
    addConditions(first);
  }

  private static List<String> qualifiers(Emotion emotion, Candour candour, Chance chance) {
    return switch (candour) {
      case NAMED ->
          emotion == Emotion.SOMETHING_ELSE
              ? List.of(chance.pick(SOMETHING_ELSE), "something_else")
              : List.of(label(emotion));
      case HINTED -> List.of(Hint.of(emotion).label());
      case UNSAID -> List.of("unsaid");
    };
  }

  /** Anger and disgust are vented on things, not on people, where there are any. */
  private static List<Detail> spokenOf(Scene scene, Emotion emotion, Candour candour) {
    if (candour == Candour.UNSAID || Hint.of(emotion) != Hint.HARSH) {
      return scene.details();
    }
    List<Detail> things =
        scene.details().stream()
            .filter(detail -> !ArabicLexicon.noun(detail.motif()).gender().isHuman())
            .toList();
    return things.isEmpty() ? scene.details() : things;
  }

  private static ArabicThing told(Detail detail, Chance chance) {
    ArabicThing told = ArabicThing.of(detail);
    return chance.odds(TELLS_COLOUR) ? told : told.withoutHue();
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void addConditions(Detail about) {
    conditions.add(label(scene.subject()));
    conditions.add(label(scene.light()));
    conditions.add(label(scene.hue()));
    conditions.add(label(about.motif()));
    conditions.add(ArabicLexicon.kind(about.motif()));
    add("abstract", scene.subject().isAbstract());
    add(
        "flock",
        scene.subject() == Subject.BIRDS
            && scene.details().stream().anyMatch(ArabicVoice::isWinged));
    add("lit", scene.light() != Light.NONE);
    add("other", other != null);
    add("sole", scene.details().size() == 1);
    add("coloured", thing.hue() != null);
    add("hues", scene.hues().size() > 1);
    boolean counted = thing.noun().counting() == ArabicNoun.Counting.COUNTED;
    add("one", counted && about.count() == 1);
    add("dual", thing.agreement().isDual());
    add("plural", counted && about.count() > 2);
    add("many", counted && about.isMany());
    add("fem", thing.agreement().isFeminine());
    add("wide", scene.format() == Format.WIDE);
    add("tall", scene.format() == Format.TALL);
    add("warm", isOneOf(Hue.RED, Hue.ORANGE, Hue.YELLOW, Hue.GOLD, Hue.PINK));
    add("cool", isOneOf(Hue.GREEN, Hue.TURQUOISE, Hue.BLUE, Hue.VIOLET));
    add("dull", isOneOf(Hue.BROWN, Hue.BLACK, Hue.GREY));
  }

  private void add(String condition, boolean holds) {
    if (holds) {
      conditions.add(condition);
    }
  }

  private static boolean isWinged(Detail detail) {
    return ArabicLexicon.kind(detail.motif()).equals("winged");
  }

  private boolean isOneOf(Hue... hues) {
    return List.of(hues).contains(scene.hue());
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
    ArabicForm asked = ArabicForm.of(form);
    return switch (name) {
      case "thing", "other", "work", "place", "sitter" -> phrase(about(name), asked);
      case "hue" -> hue(scene.hue(), asked);
      case "hue2" -> scene.hues().size() > 1 ? hue(scene.hues().get(1), asked) : null;
      case "tint" -> tint(asked);
      case "me" -> me().adjective(asked.words(), asked.grammaticalCase(), false);
      default -> agreeing(name, asked);
    };
  }

  private ArabicAgreement me() {
    return isWoman ? ArabicAgreement.FEMININE : ArabicAgreement.MASCULINE;
  }

  private @Nullable ArabicThing about(String name) {
    return switch (name) {
      case "other" -> other;
      case "work" -> work;
      case "place" -> place;
      case "sitter" -> ArabicLexicon.sitter(scene);
      default -> thing;
    };
  }

  private static @Nullable String phrase(@Nullable ArabicThing about, ArabicForm form) {
    if (about == null) {
      return null;
    }
    ArabicCase grammaticalCase = form.grammaticalCase();
    if (form.has("this")) {
      return pointedAt(about, about.agreement().near(grammaticalCase), grammaticalCase);
    }
    if (form.has("that")) {
      return pointedAt(about, about.agreement().far(grammaticalCase), grammaticalCase);
    }
    boolean definite = form.has("the");
    String phrase;
    if (form.has("bare")) {
      phrase = about.bare(definite, grammaticalCase);
    } else if (form.has("plain")) {
      phrase = about.withoutHue().phrase(definite, grammaticalCase);
    } else {
      phrase = about.phrase(definite, grammaticalCase);
    }
    return form.has("li") ? ArabicNoun.afterLi(phrase) : phrase;
  }

  /** هذا القارب, but شجرة الصنوبر هذه: nothing comes between a noun and what it is of. */
  private static String pointedAt(
      ArabicThing about, String demonstrative, ArabicCase grammaticalCase) {
    String noun = about.bare(true, grammaticalCase);
    return about.noun().tail().isEmpty() ? demonstrative + " " + noun : noun + " " + demonstrative;
  }

  private static String hue(Hue hue, ArabicForm form) {
    ArabicAgreement agreement =
        form.has("her") ? ArabicAgreement.FEMININE : ArabicAgreement.MASCULINE;
    String word =
        agreement.adjective(ArabicLexicon.hue(hue), form.grammaticalCase(), form.has("the"));
    return form.has("li") ? ArabicNoun.afterLi(word) : word;
  }

  private @Nullable String tint(ArabicForm form) {
    String tint = ArabicLexicon.tint(scene.hue());
    if (tint == null) {
      return null;
    }
    if (form.has("the")) {
      return ArabicNoun.withArticle(tint);
    }
    return form.grammaticalCase() == ArabicCase.ACCUSATIVE ? ArabicNoun.withAlif(tint) : tint;
  }

  private @Nullable String agreeing(String name, ArabicForm form) {
    ArabicThing about = about(form.about());
    if (about == null) {
      return null;
    }
    ArabicAgreement agreement = about.agreement();
    return switch (name) {
      case "y" -> agreement.isFeminine() ? "ت" : "ي";
      case "t" -> agreement.isFeminine() ? "ت" : "";
      case "its" -> agreement.suffix();
      case "he" -> agreement.pronoun();
      case "this" -> agreement.near(form.grammaticalCase());
      case "which" -> agreement.relative(form.grammaticalCase());
      case "does" -> form.bend(agreement::verb);
      case "is" ->
          form.bend(word -> agreement.adjective(word, form.grammaticalCase(), form.has("the")));
      default -> null;
    };
  }

  @Override
  public String inflect(String word, String form) {
    ArabicForm asked = ArabicForm.of(form);
    ArabicForm said = asked.saying(word);
    ArabicThing about = about(asked.about());
    if (about == null) {
      throw new IllegalArgumentException("nothing there for " + word + " to agree with: " + form);
    }
    if (asked.has("verb")) {
      return said.bend(about.agreement()::verb);
    }
    if (asked.has("first")) {
      return said.bend(about.agreement().beforeSubject()::verb);
    }
    if (asked.has("adj")) {
      return said.bend(adjective ->
          about.agreement().adjective(adjective, asked.grammaticalCase(), asked.has("the")));
    }
    return noun(word, asked);
  }

  private static String noun(String word, ArabicForm form) {
    if (form.has("the")) {
      String definite = ArabicNoun.withArticle(word);
      return form.has("li") ? ArabicNoun.afterLi(definite) : definite;
    }
    return form.grammaticalCase() == ArabicCase.ACCUSATIVE ? ArabicNoun.withAlif(word) : word;
  }
}
