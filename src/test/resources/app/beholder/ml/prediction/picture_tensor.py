"""Writes picture_tensor.csv beside this file: pictures as the numbers that a model takes, from Pillow and NumPy.

Needs python3-numpy and python3-pil. Each line: kind, width and height of the picture (PictureTensorTest paints the
same), width and height of the model's input, layout, channels, crop, range, means, deviations, tolerance in units of
the result, and the numbers. Pillow resizes channels of 32-bit floats. What is scaled down by whole numbers is its BOX
filter, what is scaled up its BILINEAR; other means over areas are differences of NumPy's running sums, interpolated.
The last line is what torchvision does (Resize with antialias, CenterCrop): another filter, so the tolerance is large.
"""
import math
import os

import numpy
from PIL import Image


def paint(kind, w, h):
    """Red, green and blue on white, height x width x 3."""
    y, x = numpy.mgrid[0:h, 0:w]
    if kind == "smooth":
        return numpy.stack([255 * x // w, 255 * y // h, 255 * abs(2 * x - w) // w], axis=2).astype(float)
    noise = numpy.stack([(x * 37 + y * 91) % 256, (x * 59 + y * 17 + 128) % 256, (x * 113 + y * 201) % 256], axis=2)
    if kind == "noise":
        return noise.astype(float)
    alpha = ((x * 11 + y * 7) % 256)[:, :, None]
    return numpy.minimum(noise, alpha) + 255.0 - alpha


def part(w, h, tw, th, crop):
    if crop == 0:
        return 0, 0, w, h
    pw = min(w, h * tw / th) * crop
    ph = pw * th / tw
    return math.floor((w - pw) / 2 + 1e-9), math.floor((h - ph) / 2 + 1e-9), pw, ph


def along(channel, axis, start, length, size):
    """One side of one channel."""
    flat = channel if axis == 1 else channel.T
    if length == size and start == int(start):
        result = flat[:, int(start):int(start) + size]
    elif length < size or length % size == 0:
        image = Image.fromarray(flat.astype(numpy.float32), mode="F")
        filter = Image.Resampling.BILINEAR if length < size else Image.Resampling.BOX
        result = numpy.asarray(image.resize((size, image.height), filter, box=(start, 0, start + length, image.height)))
    else:
        sums = numpy.concatenate([numpy.zeros((len(flat), 1)), numpy.cumsum(flat, axis=1)], axis=1)
        edges = start + numpy.arange(size + 1) * (length / size)
        whole = numpy.array([numpy.interp(edges, numpy.arange(flat.shape[1] + 1), row) for row in sums])
        result = numpy.diff(whole, axis=1) / (length / size)
    return result if axis == 1 else result.T


def scaled(picture, tw, th, crop):
    h, w, _ = picture.shape
    left, top, pw, ph = part(w, h, tw, th, crop)
    return numpy.stack(
        [along(along(picture[:, :, c], 1, left, pw, tw), 0, top, ph, th) for c in range(3)], axis=2)


def torchvision(picture, tw, th, crop):
    h, w, _ = picture.shape
    short = round(tw / crop)
    size = (short, int(short * h / w)) if w < h else (int(short * w / h), short)
    resized = Image.fromarray(picture.astype(numpy.uint8)).resize(size, Image.Resampling.BILINEAR)
    top, left = round((size[1] - th) / 2), round((size[0] - tw) / 2)
    return numpy.asarray(resized)[top:top + th, left:left + tw].astype(float)


IMAGENET = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
PLAIN = ([0, 0, 0], [1, 1, 1])
CAFFE = ([103.939, 116.779, 123.68], [1, 1, 1])
cases = [
    ("noise", 6, 5, 6, 5, "NCHW", "RGB", 0, 255, PLAIN, 0),
    ("noise", 6, 5, 6, 5, "NHWC", "BGR", 0, 255, CAFFE, 1e-4),
    ("noise", 9, 6, 6, 6, "NCHW", "RGB", 1, 1, IMAGENET, 1e-5),
    ("noise", 8, 11, 7, 7, "NHWC", "RGB", 0.875, 1, IMAGENET, 1e-5),
    ("alpha", 7, 4, 7, 4, "NCHW", "BGR", 0, 255, PLAIN, 0),
    ("noise", 24, 15, 8, 5, "NCHW", "RGB", 0, 255, PLAIN, 1e-3),
    ("noise", 31, 20, 5, 4, "NHWC", "BGR", 1, 255, PLAIN, 1e-3),
    ("alpha", 23, 17, 7, 6, "NCHW", "RGB", 0, 1, IMAGENET, 1e-5),
    ("noise", 23, 17, 6, 6, "NCHW", "RGB", 0.8, 2, PLAIN, 1e-5),
    ("noise", 5, 4, 8, 7, "NCHW", "RGB", 0, 255, PLAIN, 1e-3),
    ("noise", 11, 6, 9, 9, "NHWC", "RGB", 1, 255, PLAIN, 1e-3),
    ("alpha", 20, 3, 6, 7, "NCHW", "BGR", 0, 1, IMAGENET, 1e-5),
    ("noise", 1, 9, 4, 3, "NCHW", "RGB", 0, 255, PLAIN, 1e-3),
    ("smooth", 60, 48, 14, 14, "NCHW", "RGB", 0.875, 255, PLAIN, 4),
]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "picture_tensor.csv"), "w") as out:
    for kind, w, h, tw, th, layout, channels, crop, scale, (mean, deviation), tolerance in cases:
        make = torchvision if kind == "smooth" else scaled
        values = make(paint(kind, w, h), tw, th, crop)
        if channels == "BGR":
            values = values[:, :, ::-1]
        values = (scale * values / 255 - numpy.array(mean)) / numpy.array(deviation)
        if layout == "NCHW":
            values = values.transpose(2, 0, 1)
        fields = [kind, w, h, tw, th, layout, channels, crop, scale, " ".join(map(str, mean)),
                  " ".join(map(str, deviation)), tolerance, " ".join("%.7g" % v for v in values.flatten())]
        out.write(",".join(map(str, fields)) + "\n")
