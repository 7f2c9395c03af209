"""Writes divergence.csv beside this file: entropy, Jensen-Shannon divergence and its mean under chance, from SciPy.

Needs python3-scipy. Each line: the nine counts of each culture (cultures by |), entropy of all annotations together,
the divergence (both in bits), and its mean over shuffles of the culture labels with the standard error of that mean.
"""
import os
import random

import numpy
from scipy.stats import entropy

SHUFFLES = 20000


def divergence(counts):
    shares = counts / counts.sum(axis=1, keepdims=True)
    return entropy(shares.mean(axis=0), base=2) - numpy.mean([entropy(p, base=2) for p in shares])


def shuffled(counts, generator):
    labels = numpy.repeat(numpy.arange(9), counts.sum(axis=0))
    sizes = counts.sum(axis=1)
    values = []
    for _ in range(SHUFFLES):
        generator.shuffle(labels)
        parts = numpy.split(labels, numpy.cumsum(sizes)[:-1])
        values.append(divergence(numpy.array([numpy.bincount(part, minlength=9) for part in parts])))
    return numpy.mean(values), numpy.std(values) / SHUFFLES ** 0.5


random.seed(11)
generator = numpy.random.default_rng(11)
cases = [
    [[5, 0, 0, 0, 0, 0, 0, 0, 0], [0, 5, 0, 0, 0, 0, 0, 0, 0]],
    [[5, 0, 0, 0, 0, 0, 0, 0, 0], [7, 0, 0, 0, 0, 0, 0, 0, 0]],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], [9, 0, 0, 0, 0, 0, 0, 0, 0]],
]
for cultures, n in [(2, 5), (3, 5), (3, 6), (3, 12), (4, 8), (6, 9), (2, 60), (3, 200)]:
    weights = [random.random() + 0.05 for _ in range(9)]
    cases.append([numpy.bincount(random.choices(range(9), weights, k=n + random.randint(0, 3)), minlength=9).tolist()
                  for _ in range(cultures)])

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "divergence.csv"), "w") as out:
    for case in cases:
        counts = numpy.array(case)
        mean, error = shuffled(counts, generator)
        written = "|".join(" ".join(map(str, row)) for row in case)
        pooled = entropy(counts.sum(axis=0), base=2)
        out.write(f"{written},{pooled:.17g},{divergence(counts):.17g},{mean:.17g},{error:.3g}\n")
