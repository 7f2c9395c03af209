"""Writes mantel_haenszel.csv beside this file: common odds ratio, standard error of its logarithm, chi-square, p-value.

Needs statsmodels and scipy. Each line: the strata (by |, each with its four counts), and the four values.
statsmodels divides by n - 1, so it does not get the strata with fewer than two annotations, which say nothing.
"""
import math
import os
import random
import warnings

import numpy
from scipy.stats import chi2
from statsmodels.stats.contingency_tables import StratifiedTable

warnings.simplefilter("ignore")


def drawn(strata, one, others, share, odds_ratio):
    tables = []
    for _ in range(strata):
        here = min(0.95, max(0.02, random.gauss(share, share / 3)))
        more = here * odds_ratio / (1 - here + here * odds_ratio)
        n, m = random.randint(*one), random.randint(*others)
        a = sum(random.random() < more for _ in range(n))
        c = sum(random.random() < here for _ in range(m))
        tables.append([a, n - a, c, m - c])
    return tables


def written(value):
    return "Infinity" if math.isinf(value) else "NaN" if math.isnan(value) else f"{value:.17g}"


random.seed(23)
cases = [
    [[10, 20, 5, 30]],
    [[1, 4, 0, 5], [0, 5, 2, 3], [3, 2, 1, 4]],
    # empty rows, empty columns, one annotation, none
    [[3, 2, 1, 4], [0, 0, 2, 3], [4, 1, 0, 0], [0, 5, 0, 6], [5, 0, 4, 0], [1, 0, 0, 0], [0, 0, 0, 0], [1, 3, 2, 6]],
    [[1, 0, 0, 1], [0, 1, 1, 0], [1, 0, 0, 1]],
    # all say the same
    [[2, 3, 0, 5], [1, 4, 0, 6]],
    [[0, 5, 2, 3], [0, 4, 1, 6]],
    [[60000, 50000, 40000, 70000], [50000, 50000, 40000, 40000]],
    drawn(20, (4, 7), (4, 7), 0.2, 1),
    drawn(28, (4, 7), (8, 14), 0.18, 4),
    drawn(42, (4, 7), (4, 7), 0.05, 1),
    drawn(200, (1, 2), (1, 3), 0.3, 2.5),
    drawn(3, (80, 120), (80, 120), 0.4, 0.2),
    drawn(60, (4, 7), (8, 14), 0.4, 30),
]

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "mantel_haenszel.csv"), "w") as out:
    for case in cases:
        tables = [numpy.array(counts).reshape(2, 2) for counts in case if sum(counts) > 1]
        result = StratifiedTable(tables)
        error = result.logodds_pooled_se
        chi_square = result.test_null_odds().statistic
        values = [result.oddsratio_pooled, math.inf if math.isnan(error) else error, chi_square, chi2.sf(chi_square, 1)]
        strata = "|".join(" ".join(map(str, counts)) for counts in case)
        out.write(f"{strata},{','.join(map(written, values))}\n")
