"""Writes tiny pictures of kinds that Java itself cannot write, beside this file.

Needs python3-pil. All show the same, 24 wide and 16 high, in four quarters: red and green above, blue and white below;
those called "seen-through" have nothing in the last quarter. Those with a number in their name are stored as EXIF's
orientation of that number says, so that they show the same once they are turned.
"""
import os

from PIL import Image

FOLDER = os.path.dirname(os.path.abspath(__file__))
# What undoes each orientation, as ImageOps.exif_transpose of Pillow has it; here to store a picture the other way round.
STORED = {
    3: Image.Transpose.ROTATE_180,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}


def picture(mode="RGB", last=(255, 255, 255)):
    image = Image.new(mode, (24, 16))
    for box, colour in [((0, 0, 12, 8), (255, 0, 0)), ((12, 0, 24, 8), (0, 255, 0)),
                        ((0, 8, 12, 16), (0, 0, 255)), ((12, 8, 24, 16), last)]:
        image.paste(colour if len(colour) == 4 or mode != "RGBA" else colour + (255,), box)
    return image


def save(image, name, orientation=None, **options):
    if orientation:
        exif = Image.Exif()
        exif[0x0112] = orientation
        image, options["exif"] = image.transpose(STORED[orientation]), exif
    image.save(os.path.join(FOLDER, name), **options)


save(picture(), "lossy.webp", quality=90)
save(picture(), "lossless.webp", lossless=True)
save(picture("RGBA", (0, 0, 0, 0)), "seen-through.webp", lossless=True)
save(picture("RGBA", (0, 0, 0, 0)), "seen-through-lossy.webp", quality=90)
save(picture().convert("CMYK"), "cmyk.jpg", quality=60)
save(picture().convert("CMYK"), "cmyk.tiff", compression="tiff_lzw")
save(picture(), "turned-6.webp", 6, lossless=True)
save(picture(), "turned-8.png", 8)
save(picture(), "turned-3.tiff", 3, compression="tiff_lzw")
save(picture(), "turned-5.jpg", 5, quality=90, subsampling=0)
