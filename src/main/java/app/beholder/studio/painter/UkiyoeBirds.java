package app.beholder.studio.painter;

import app.beholder.studio.scene.*;
final class UkiyoeBirds { UkiyoeBirds(Scene s, UkiyoePrint p, boolean f, Chance c) {} void paint() {} }
