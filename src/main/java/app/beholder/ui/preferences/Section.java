package app.beholder.ui.preferences;

/** What settings have in common; in the order in which people see them. */
enum Section {
  APPEARANCE,
  TEXT,
  WINDOW,
  MODELS,
  HINTS,
  FOLDERS,
  LOG
}
