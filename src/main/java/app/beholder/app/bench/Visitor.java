package app.beholder.app.bench;

import app.beholder.app.wiring.HeadlessFx;
import app.beholder.ui.gallery.GalleryViewModel;
import app.beholder.ui.shell.OpenLibrary;
import app.beholder.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Somebody who uses the program's window by its keys, buttons and fields, and tells the watch what
 * is done. To be called from any thread but the FX thread; each method returns once it is done
 * there, not once all that follows has been drawn.
 */
final class Visitor {
  private static final long GIVE_UP_SECONDS = 600;
  private static final int LOOK_AGAIN_MILLIS = 20;
  private static final int MILLIS_A_LETTER = 120;

  private final ShellViewModel shell;
  private final Stage stage;
  private final FxWatch watch;
  private final CountDownLatch never = new CountDownLatch(1);

  Visitor(ShellViewModel shell, Stage stage, FxWatch watch) {
    this.shell = shell;
    this.stage = stage;
    this.watch = watch;
  }

  /** Does something on the FX thread. */
  void act(String step, Runnable action) throws Exception {
    watch.step(step);
    HeadlessFx.call(() -> {
      action.run();
      return step;
    });
  }

  /** Only looks. */
  void look(long millis) throws InterruptedException {
    never.await(millis, TimeUnit.MILLISECONDS);
  }

  /** Waits until something is so; it is asked for on the FX thread. */
  void until(String what, Callable<Boolean> isSo) throws Exception {
    long start = System.nanoTime();
    while (!HeadlessFx.call(isSo)) {
      if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(GIVE_UP_SECONDS)) {
        throw new IllegalStateException("waited in vain until " + what);
      }
      look(LOOK_AGAIN_MILLIS);
    }
  }

  /** Opens a library and waits until its gallery is drawn. */
  void open(Path library) throws Exception {
    act("open the library", () -> shell.open(library));
    until(
        library + " is open",
        () ->
            shell
                .openProperty()
                .get()
                .filter(open -> open.library().folder().equals(library))
                .filter(open -> open.gallery().paintingsProperty().get().length > 0)
                .isPresent());
    CountDownLatch drawn = new CountDownLatch(1);
    HeadlessFx.call(() -> {
      SecondFrame.then(drawn::countDown);
      return drawn;
    });
    drawn.await();
  }

  OpenLibrary opened() {
    return shell.openProperty().get().orElseThrow();
  }

  GalleryViewModel gallery() {
    return opened().gallery();
  }

  Scene scene() {
    return stage.getScene();
  }

  Stage stage() {
    return stage;
  }

  /** What a style sheet's selector finds in the window. */
  <T extends Node> T find(String selector, Class<T> type) {
    return find(scene(), selector, type);
  }

  static <T extends Node> T find(Scene scene, String selector, Class<T> type) {
    Node found = scene.lookup(selector);
    if (!type.isInstance(found)) {
      throw new IllegalStateException("there is no " + selector + " in the window");
    }
    return type.cast(found);
  }

  /** Presses a button, where it can be pressed; says whether it could. */
  boolean press(String step, String selector) throws Exception {
    watch.step(step);
    return HeadlessFx.call(() -> {
      ButtonBase button = find(selector, ButtonBase.class);
      button.fire();
      return !button.isDisabled();
    });
  }

  /** Presses a key where the keyboard is. */
  void key(String step, KeyCode code) throws Exception {
    act(
        step,
        () -> {
          Node target = scene().getFocusOwner();
          fire(
              target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          fire(
              target,
              new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
        });
  }

  private static void fire(Node target, Event event) {
    Event.fireEvent(target, event);
  }

  /** Types into the search field, letter by letter. */
  void search(String words) throws Exception {
    act("go to the search field", () -> find("#search", TextField.class).requestFocus());
    StringBuilder typed = new StringBuilder();
    for (int letter : words.codePoints().toArray()) {
      String next = Character.toString(letter);
      typed.append(next);
      act(
          "type '" + typed + "'",
          () ->
              fire(
                  scene().getFocusOwner(),
                  new KeyEvent(
                      KeyEvent.KEY_TYPED,
                      next,
                      next,
                      KeyCode.UNDEFINED,
                      false,
                      false,
                      false,
                      false)));
      look(MILLIS_A_LETTER);
    }
  }

  void clearSearch() throws Exception {
    act("clear the search", () -> find("#search", TextField.class).clear());
  }

  /** Scrolls the gallery, a step before each frame. */
  void scroll(String step, int frames, Consumer<VirtualFlow<?>> before) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    act(
        step,
        () -> {
          VirtualFlow<?> flow = find("#grid .virtual-flow", VirtualFlow.class);
          new Frames(frames, () -> before.accept(flow), ended::countDown).start();
        });
    ended.await();
  }

  /** Opens a painting by the keyboard: chooses it in the grid and presses Enter. */
  void openPainting(int position) throws Exception {
    act(
        "choose a painting",
        () -> {
          gallery().selectedProperty().set(position);
          find("#grid", Node.class).requestFocus();
        });
    key("open a painting", KeyCode.ENTER);
    until("a painting is shown", () -> scene().lookup("#painting-next") != null);
  }

  /** The checks in the sidebar that can be seen, of all facets. */
  List<CheckBox> facetValues() {
    List<CheckBox> checks = new ArrayList<>();
    for (Node node : scene().getRoot().lookupAll(".sidebar .check-box")) {
      if (node instanceof CheckBox check && isSeen(check) && !check.isDisabled()) {
        checks.add(check);
      }
    }
    return checks;
  }

  /** Whether neither a node nor what it stands in is hidden. */
  static boolean isSeen(Node node) {
    for (Node in = node; in != null; in = in.getParent()) {
      if (!in.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Chooses a value of a facet, or no longer; does nothing where there is none. */
  void toggleFacet(int which) throws Exception {
    watch.step("choose a value of a facet");
    HeadlessFx.call(() -> {
      List<CheckBox> checks = facetValues();
      if (!checks.isEmpty()) {
        CheckBox check = checks.get(which % checks.size());
        watch.step("choose '" + check.getText() + "'");
        check.fire();
      }
      return checks;
    });
  }
}
