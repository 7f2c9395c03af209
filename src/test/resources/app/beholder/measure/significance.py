"""Writes normal_tail.csv and false_discovery.csv beside this file.

Needs statsmodels and scipy. A line of the first: z, and twice the normal tail beyond it. Of the second: p-values by
spaces, a comma, and the same adjusted by Benjamini and Hochberg.
"""
import os
import random

from scipy.stats import norm
from statsmodels.stats.multitest import multipletests

here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "normal_tail.csv"), "w") as out:
    for z in [0, 1e-9, 0.01, 0.3, 1, 1.6448536269514722, 1.959963984540054, 2.5, 2.8, 2.8284271247461898,
              2.8284271247461903, 2.83, 3, 3.5, 4, 5, 6.5, 8, 12, 20, 37]:
        out.write(f"{z!r},{2 * norm.sf(z):.17g}\n")

random.seed(7)
cases = [
    [0.04],
    [0.01, 0.01, 0.01],
    [1, 0, 0.5],
    [0.01, 0.04, 0.03, 0.005, 0.5],
    [0.9, 0.02, 0.03, 0.6, 0.02, 1],
    [random.random() ** 3 for _ in range(40)],
]
with open(os.path.join(here, "false_discovery.csv"), "w") as out:
    for case in cases:
        adjusted = multipletests(case, method="fdr_bh")[1]
        out.write(f"{' '.join(map(repr, map(float, case)))},{' '.join(repr(float(q)) for q in adjusted)}\n")
