package app.beholder.architecture.violations.importing;

import javax.imageio.ImageReader;

public record KnowsImageIo(ImageReader reader) {}
