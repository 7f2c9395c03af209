package app.beholder.studio.painter;

/**
 * What makes one face differ from another; lengths in halves of a head.
 *
 * @param jaw half the width of the jaw, about 0.48
 * @param cheekbone how far the bones stand out, 0 to 0.05
 * @param fullness of the cheeks, -0.05 to 0.06
 * @param brow how heavy, 0 to 0.05
 * @param nose its size, about 1
 * @param hump on the bridge of the nose, -0.01 to 0.04
 * @param lips how full, about 1
 * @param mouth half its width, about 0.19
 * @param smile how far its corners are raised, -0.01 to 0.03
 * @param openness of the eyes, 0 (closed) to 1
 * @param age how deep the furrows are, 0 to 1
 * @param neck its radius, 0.26 to 0.38
 */
record NightFace(
    double jaw,
    double cheekbone,
    double fullness,
    double brow,
    double nose,
    double hump,
    double lips,
    double mouth,
    double smile,
    double openness,
    double age,
    double neck) {}
