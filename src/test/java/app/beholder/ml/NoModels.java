package app.beholder.ml;

import java.lang.reflect.Proxy;

/** Models where there are none and nothing asks for any. */
public final class NoModels {
  private NoModels() {}

  public static ModelServices services() {
    return new ModelServices(
        unused(Models.class),
        unused(Engine.class),
        (file, shortSide) -> {
          throw new UnsupportedOperationException(file.toString());
        });
  }

  private static <T> T unused(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                return null;
              }
              throw new UnsupportedOperationException(method.toString());
            }));
  }
}
