/**
 * What the screens share: the door to the FX thread, jobs as properties, theme, texts, icons,
 * dialogs. Uses everything below ui.
 */
@NullMarked
package app.beholder.ui.common;

import org.jspecify.annotations.NullMarked;
