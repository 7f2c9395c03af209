"""Writes predictions.csv and prediction_scores.csv beside this file: made predictions, and their measures from
scikit-learn and SciPy.

Needs python3-sklearn and python3-scipy. Each line of the first: culture, painting, emotion felt, nine probabilities.
Each line of the second: culture ("all" for all of them together), measure, its value or values. scikit-learn has no
expected calibration error; the bins are those of its calibration_curve.
"""
import os

import numpy
from scipy.spatial.distance import jensenshannon
from sklearn.calibration import calibration_curve
from sklearn.dummy import DummyClassifier
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score, hamming_loss

EMOTIONS = ["amusement", "awe", "contentment", "excitement", "anger", "disgust", "fear", "sadness", "something else"]
BINS = 15
random = numpy.random.default_rng(41)
rows = []


def add(culture, painting, emotion, probabilities):
    rows.append((culture, painting, emotion, numpy.array(probabilities, dtype=numpy.float32)))


def felt(among):
    return int(random.choice(among))


# softmax; nobody feels fear, and awe is never predicted
for _ in range(90):
    logits = random.normal(0, 1.5, 9)
    logits[1] = -4
    emotion = felt([0, 1, 2, 3, 4, 5, 7, 8])
    logits[emotion] += 1
    add("alder", int(random.integers(0, 30)), emotion, numpy.exp(logits) / numpy.exp(logits).sum())

# sigmoid: the nine do not sum to 1, some answers are exactly one half, also as the mean of a painting
for _ in range(70):
    add("birch", int(random.integers(0, 25)), felt(range(9)), 1 / (1 + numpy.exp(-random.normal(-0.5, 1.5, 9))))
add("birch", 100, 2, [0.5, 0.5, 0.5, 0, 0, 0, 0, 0, 0.25])
add("birch", 101, 8, [0.25, 0.75, 0.5, 0, 0, 0, 0, 0, 0.25])
add("birch", 101, 1, [0.75, 0.25, 0.25, 0, 0, 0, 0, 0, 0.75])
add("birch", 102, 0, [1, 1, 1, 1, 1, 1, 1, 1, 1])
add("birch", 103, 0, [0, 0, 0, 0, 0, 0, 0, 0, 0])
add("birch", 104, 3, [0, 0, 0, 1e-6, 0, 0, 0, 0, 0])

# the shares are fifteenths, so the confidence lies on an edge of its bin; some tie for the first place; beside each
# stands one that does not
for sure in range(3, 16):
    for away in (0, 1 / 64):
        left = 15 - sure
        others = numpy.zeros(9)
        top = felt(range(9))
        others[(top + 1) % 9] = min(left, sure)
        others[(top + 2) % 9] = min(left - others.sum(), sure)
        others[(top + 3) % 9] = min(left - others.sum(), sure)
        others[(top + 4) % 9] = left - others.sum()
        others[top] = sure
        add("cedar", int(random.integers(0, 6)), top if random.random() < 0.5 else felt(range(9)),
            others / 16 + away)

# one annotation alone, a culture that is always taken wrong, and one that feels and gets one emotion only
add("dogwood", 7, 6, [0.05, 0.05, 0.1, 0.05, 0.05, 0.05, 0.5, 0.05, 0.1])
for painting in range(6):
    add("elm", painting, painting, numpy.eye(9)[painting + 1] * 0.75 + 0.02)
for painting in range(5):
    add("fir", painting, 7, numpy.eye(9)[7])


def calibration_error(confidence, right):
    shares, means = calibration_curve(right, confidence, n_bins=BINS, strategy="uniform")
    bins = numpy.searchsorted(numpy.linspace(0, 1, BINS + 1)[1:-1], confidence)
    sizes = numpy.bincount(bins, minlength=BINS)
    return numpy.sum(sizes[sizes > 0] * numpy.abs(shares - means)) / len(confidence)


def measures(chosen):
    emotion = numpy.array([row[2] for row in chosen])
    raw = numpy.array([row[3] for row in chosen], dtype=numpy.float64)
    sums = raw.sum(axis=1, keepdims=True)
    shares = numpy.where(sums > 0, raw / numpy.where(sums > 0, sums, 1), 1 / 9)
    top = raw.argmax(axis=1)
    paintings = sorted({row[1] for row in chosen})
    at = [[i for i, row in enumerate(chosen) if row[1] == painting] for painting in paintings]
    present = numpy.array([[int(e in emotion[rows]) for e in range(9)] for rows in at])
    predicted = numpy.array([raw[rows].mean(axis=0) >= 0.5 for rows in at]).astype(int)
    constant = DummyClassifier(strategy="most_frequent").fit(present, present).predict(present)
    annotated = numpy.bincount(emotion, minlength=9) / len(emotion)
    return {
        "n": len(chosen),
        "paintings": len(paintings),
        "confusion": confusion_matrix(emotion, top, labels=range(9)).ravel(),
        "f1": f1_score(emotion, top, average=None, labels=range(9), zero_division=0),
        "accuracy": accuracy_score(emotion, top),
        "macroF1": f1_score(emotion, top, average="macro", zero_division=0),
        "elementAccuracy": 1 - hamming_loss(present, predicted),
        "constantGuess": 1 - hamming_loss(present, constant),
        "ece": calibration_error(shares.max(axis=1), (emotion == top).astype(int)),
        "jsd": jensenshannon(annotated, shares.mean(axis=0), base=2) ** 2,
        "meanShares": shares.mean(axis=0),
    }


edges = [row[3].astype(float) for row in rows if row[0] == "cedar"]
assert sum(p.max() / p.sum() in numpy.linspace(0, 1, BINS + 1) for p in edges) == 13, "confidences on edges"

here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "predictions.csv"), "w") as out:
    for culture, painting, emotion, probabilities in rows:
        out.write(f"{culture},{painting},{EMOTIONS[emotion]},{' '.join(str(p) for p in probabilities)}\n")
with open(os.path.join(here, "prediction_scores.csv"), "w") as out:
    cultures = sorted({row[0] for row in rows})
    for culture in cultures + ["all"]:
        for name, values in measures([row for row in rows if culture in ("all", row[0])]).items():
            out.write(f"{culture},{name},{' '.join(f'{value:.17g}' for value in numpy.atleast_1d(values))}\n")
