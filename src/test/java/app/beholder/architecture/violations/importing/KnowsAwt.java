package app.beholder.architecture.violations.importing;

import java.awt.image.BufferedImage;

public record KnowsAwt(BufferedImage image) {}
